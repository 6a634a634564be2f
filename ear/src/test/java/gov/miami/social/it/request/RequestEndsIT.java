package gov.miami.social.it.request;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.APPROVED;
import static gov.miami.social.policy.account.AccountStatus.LAPSED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OF_REQUESTERS_DEPARTMENT;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.OpenAccount;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.request.OpeningOutlookService;
import gov.miami.social.registry.request.RequestClock;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.SaveDraft;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What ends in time: the use in an emergency, and an approval that nobody uses. */
@ExtendWith(ArquillianExtension.class)
class RequestEndsIT {

    @Inject
    private Cases cases;
    @Inject
    private RequestService requests;
    @Inject
    private AccountService accounts;
    @Inject
    private OpeningOutlookService outlook;
    @Inject
    private RequestClock minute;
    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(RequestEndsIT.class, Cases.class);
    }

    @AfterEach
    void letTheClockGoOn() {
        CityClock.reset();
    }

    @Test
    void anApprovalThatNobodyUsesLapsesAfterAWarning() throws Exception {
        var account = established();
        var openBy = LocalDate.now(clock).plusDays(90);
        assertThat(As.login("employee-parks", () -> outlook.of(List.of(account))).get(account).openBy()).contains(openBy);
        minute.tick();
        assertThat(history(account)).doesNotContain("WarnOfOpening");
        CityClock.advance(Duration.ofDays(77));
        minute.tick();
        minute.tick();
        assertThat(history(account)).containsOnlyOnce("WarnOfOpening").doesNotContain("LapseOpening");
        CityClock.advance(Duration.ofDays(13));
        minute.tick();
        assertThat(status(account)).as("on its last day").isEqualTo(APPROVED);
        CityClock.advance(Duration.ofDays(1));
        minute.tick();
        assertThat(status(account)).isEqualTo(LAPSED);
        assertThat(history(account)).contains("LapseOpening");
    }

    @Test
    void anAccountThatIsOpenedDoesNotLapseSo() throws Exception {
        var account = established();
        var facts = As.login("auditor", () -> accounts.find(account).facts());
        As.login("employee-parks", () -> accounts.open(new OpenAccount(account, facts.profile().handle(), facts.profile().url(), true, facts.version())));
        CityClock.advance(Duration.ofDays(91));
        minute.tick();
        assertThat(status(account)).isEqualTo(ACTIVE);
        assertThat(history(account)).doesNotContain("WarnOfOpening", "LapseOpening");
    }

    @Test
    void anAccountWhoseEndIsAskedForIsNoTaskToOpen() throws Exception {
        var account = established();
        var content = requestContent(account);
        assertThat(endAsked(account)).isFalse();
        cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), content));
        assertThat(endAsked(account)).isTrue();
    }

    @Test
    void aRequestAboutAnAccountBeginsInItsKindAndIsFoundAgain() throws Exception {
        var account = established();
        var begun = As.login("employee-parks", () -> requests.begun(RequestId.random(), RequestKind.TERMINATE, Optional.of(account), Optional.empty()));
        assertThat(begun.facts().number()).as("not kept yet").isEmpty();
        assertThat(begun.facts().account()).contains(account);
        var draft = cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), requestContent(account));
        assertThat(As.login("employee-parks", () -> requests.toBegin(RequestKind.TERMINATE, Optional.of(account), Optional.empty()))).isEqualTo(draft);
        assertThat(As.login("director-parks", () -> requests.toBegin(RequestKind.TERMINATE, Optional.of(account), Optional.empty()))).isNotEqualTo(draft);
    }

    @Test
    void nobodyBeginsToWriteAboutAnotherDepartmentsAccount() throws Exception {
        var account = established();
        var content = requestContent(account);
        var draft = new SaveDraft(RequestId.random(), RequestKind.USE, Optional.of(account), content, 0);
        assertThat(As.refused("employee-police", () -> requests.save(draft))).containsExactly(ACCOUNT_OF_REQUESTERS_DEPARTMENT);
        As.login("communications", () -> requests.save(draft));
        assertThat(cases.seenBy("communications", draft.request()).facts().number()).isNotEmpty();
    }

    private AccountId established() throws Exception {
        return cases.seenBy("employee-parks", cases.approve("city-manager", cases.endorsed())).facts().account().orElseThrow();
    }

    private RequestContent requestContent(AccountId account) throws Exception {
        var profile = As.login("auditor", () -> accounts.find(account).facts().profile());
        return new RequestContent(Optional.empty(), profile, "", "", "Nobody needs it", false);
    }

    private boolean endAsked(AccountId account) throws Exception {
        return As.login("employee-parks", () -> outlook.of(List.of(account))).get(account).endAsked();
    }

    private AccountStatus status(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.find(account).facts().status());
    }

    private List<String> history(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.history(account).stream().map(HistoryLine::command).toList());
    }
}
