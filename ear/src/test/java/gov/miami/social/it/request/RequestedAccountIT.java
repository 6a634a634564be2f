package gov.miami.social.it.request;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.DENIED;
import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPENED_AS_APPROVED;
import static gov.miami.social.policy.shared.Clause.NAME_AWAITS_CONFIRMATION;
import static gov.miami.social.policy.shared.Clause.NAME_SEEN_ON_PLATFORM;
import static gov.miami.social.policy.shared.Clause.USERS_OF_DEPARTMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.account.AskedAccounts;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.account.AccountAct;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.ConfirmName;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.OpenRequest;
import gov.miami.social.registry.request.RefuseRequest;
import gov.miami.social.registry.request.RequestRow;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of an account by requests about it: approved or forbidden, renamed, ended, used in an emergency. */
@ExtendWith(ArquillianExtension.class)
class RequestedAccountIT {

    @Inject
    private AccountService accounts;
    @Inject
    private Cases cases;
    @Inject
    private AskedAccounts asked;
    @Inject
    private RequestService requests;
    @Inject
    private ApprovalService approvals;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(RequestedAccountIT.class, AskedAccounts.class, Cases.class);
    }

    @AfterEach
    void letTheClockGoOn() {
        CityClock.reset();
    }

    @Test
    void aHandOverNamesTheOfficialAndEndsTheCitysAccount() throws Exception {
        var account = asked.active().facts();
        var content = new RequestContent(Optional.of(ChangeKind.HAND_OVER), account.profile(), "", "", "It was always his own", false);
        var nobody = cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(account.id()), content);
        assertThat(As.refused(() -> cases.submit("employee-parks", nobody))).containsExactly(Clause.REQUEST_COMPLETE);
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(account.id()), content.handedTo("Commissioner, District 2")));
        cases.approve("city-manager", id);
        assertThat(cases.seenBy("employee-parks", id).facts().content().recipient()).isEqualTo("Commissioner, District 2");
        var ending = asked.seen(account.id()).facts();
        assertThat(ending.endApproved()).isTrue();
        assertThat(ending.recipient()).as("the account names who takes it").isEqualTo("Commissioner, District 2");
        assertThat(As.login("auditor", () -> accounts.history(account.id()))).last().extracting(HistoryLine::details).asString().contains("Commissioner, District 2");
    }

    @Test
    void aFoundAccountStandsUnapprovedUntilItsUseIsApproved() throws Exception {
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        var account = cases.seenBy("employee-parks", id).facts().account().orElseThrow();
        assertThat(asked.seen(account).facts().status()).isEqualTo(UNAPPROVED);
        cases.approve("director-parks", id);
        cases.approve("city-manager", id);
        assertThat(asked.seen(account).facts().status()).isEqualTo(ACTIVE);
        assertThat(asked.seen(account).use().allowed()).isTrue();
        CityClock.advance(Duration.ofDays(367));
        assertThat(asked.seen(account).use().allowed()).as("the approval has run out").isFalse();
    }

    @Test
    void aRefusedUseForbidsTheAccount() throws Exception {
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        cases.approve("director-parks", id);
        As.login("city-manager", () -> approvals.refuse(new RefuseRequest(id, "A twin", List.of(new SentenceId("A.1-use")), requests.find(id).facts().version())));
        assertThat(asked.seen(cases.seenBy("employee-parks", id).facts().account().orElseThrow()).facts().status()).isEqualTo(DENIED);
    }

    @Test
    void aRenameKeepsTheOldNameAsFormer() throws Exception {
        var account = asked.active();
        var old = account.facts().profile().handle();
        var renamed = account.facts().profile().renamed(old + "New", account.facts().profile().url() + "New");
        var content = new RequestContent(Optional.of(ChangeKind.RENAME), renamed, "", "", "A clearer name", false);
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(account.facts().id()), content));
        assertThat(row(id).title()).as("while it waits").endsWith("@" + old + " \u2192 @" + old + "New");
        cases.approve("city-manager", id);
        assertThat(row(id).title()).as("and once it is decided").endsWith("@" + old + " \u2192 @" + old + "New");
        assertThat(cases.seenBy("employee-parks", id).differences()).extracting("field", "before").contains(tuple("handle", "@" + old));
        var after = asked.seen(account.facts().id());
        assertThat(after.facts().profile().handle()).isEqualTo(old + "New");
        assertThat(after.formerNames()).singleElement().extracting("handle").isEqualTo(old);
    }

    @Test
    void aNewNameWaitsForSomebodyWhoSeesItOnThePlatform() throws Exception {
        var account = asked.active().facts();
        var name = account.profile().handle() + "Seen";
        var content = new RequestContent(Optional.of(ChangeKind.RENAME), account.profile().renamed(name, account.profile().addressOf(name)), "", "", "A clearer name", false);
        cases.approve("city-manager", cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(account.id()), content)));
        var renamed = asked.seen(account.id()).facts();
        assertThat(renamed.nameToConfirm()).isTrue();
        assertThat(confirms("employee-parks", account.id())).as("whoever asked for it").isTrue();
        assertThat(confirms("director-police", account.id())).isFalse();
        assertThat(As.refused("employee-parks", () -> accounts.confirmName(new ConfirmName(account.id(), renamed.profile().url(), false, renamed.version()))))
                .containsExactly(NAME_SEEN_ON_PLATFORM);
        assertThat(As.refused("employee-parks", () -> accounts.confirmName(new ConfirmName(account.id(), renamed.profile().url() + "Official", true, renamed.version()))))
                .as("another address takes another request").containsExactly(ACCOUNT_OPENED_AS_APPROVED);
        As.login("employee-parks", () -> accounts.confirmName(new ConfirmName(account.id(), renamed.profile().url(), true, renamed.version())));
        var seen = asked.seen(account.id()).facts();
        assertThat(seen.nameToConfirm()).isFalse();
        assertThat(seen.profile().url()).as("as it was approved").isEqualTo(renamed.profile().url());
        assertThat(confirms("employee-parks", account.id())).isFalse();
        assertThat(As.refused("employee-parks", () -> accounts.confirmName(new ConfirmName(account.id(), seen.profile().url(), true, seen.version()))))
                .as("only once").containsExactly(NAME_AWAITS_CONFIRMATION);
        assertThat(As.login("auditor", () -> accounts.history(account.id()))).extracting(HistoryLine::command).contains("ConfirmName");
    }

    private boolean confirms(String login, AccountId account) throws Exception {
        return As.login(login, () -> accounts.tasks()).stream().anyMatch(task -> task.act() == AccountAct.CONFIRM && task.id().equals(account));
    }

    @Test
    void aNewRequestProposesTheCitysPageAndAChangeLeavesIt() throws Exception {
        assertThat(begun(RequestKind.ESTABLISH, Optional.empty()).cityLink()).isEqualTo("https://www.miamigov.com");
        var account = asked.active().facts();
        assertThat(begun(RequestKind.CHANGE, Optional.of(account.id()))).isEqualTo(account.profile());
    }

    private AccountProfile begun(RequestKind kind, Optional<AccountId> about) throws Exception {
        return As.login("employee-parks", () -> requests.begun(RequestId.random(), kind, about, Optional.empty())).facts().content().profile();
    }

    @Test
    void whoMayNotSeeAnOpenRequestIsToldOnlyThatItIsThere() throws Exception {
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        var account = cases.seenBy("employee-parks", id).facts().account().orElseThrow();
        assertThat(As.login("employee-parks", () -> requests.openAbout(List.of(account)))).singleElement().extracting(OpenRequest::id).isEqualTo(Optional.of(id));
        assertThat(As.login("employee-police", () -> requests.openAbout(List.of(account)))).containsExactly(new OpenRequest(account, Optional.empty(), ""));
    }

    private RequestRow row(RequestId id) throws Exception {
        return As.login("employee-parks", () -> requests.list(ListQuery.firstPage())).rows().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theUsersOfAnAccountAreEmployeesOfItsDepartment() throws Exception {
        var asked = cases.content(Cases.PARKS);
        var strangers = new RequestContent(Optional.empty(), cases.content(Cases.POLICE).profile().ownedBy(Cases.PARKS), "", asked.whyNotExisting(), asked.businessCase(), true);
        var id = cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(), strangers);
        assertThat(As.refused(() -> cases.submit("employee-parks", id))).containsExactly(USERS_OF_DEPARTMENT);
    }
}
