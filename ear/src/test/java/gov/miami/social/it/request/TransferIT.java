package gov.miami.social.it.request;

import static gov.miami.social.policy.shared.Clause.USERS_NAMED;
import static gov.miami.social.policy.shared.Clause.USERS_OF_DEPARTMENT;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.account.AskedAccounts;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.PersonName;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.request.Difference;
import gov.miami.social.registry.request.RequestReadinessService;
import gov.miami.social.registry.request.RequestService;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account goes to another department: its new users are employees there, and nobody of the giving department stays (A.2). */
@ExtendWith(ArquillianExtension.class)
class TransferIT {

    @Inject
    private Cases cases;
    @Inject
    private RequestService requests;
    @Inject
    private RequestReadinessService readiness;
    @Inject
    private AskedAccounts asked;
    @Inject
    private AccountService accounts;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(TransferIT.class, AskedAccounts.class, Cases.class);
    }

    @Test
    void theTakingDepartmentsPeopleReplaceThoseOfTheGivingOne() throws Exception {
        var account = asked.active();
        var police = cases.content(Cases.POLICE).profile();
        var id = cases.submit("employee-parks", drafted(account, police));
        cases.approve("director-parks", id);
        cases.approve("director-police", id);
        cases.approve("city-manager", id);
        var after = asked.seen(account.facts().id()).facts().profile();
        assertThat(after.department()).contains(Cases.POLICE);
        assertThat(after.users()).isEqualTo(police.users()).doesNotContainAnyElementsOf(account.facts().profile().users());
        assertThat(after.primaryContact()).isEqualTo(police.primaryContact());
        assertThat(after.handle()).as("its name stays as approved").isEqualTo(account.facts().profile().handle());
        var told = As.login("auditor", () -> accounts.history(account.facts().id()));
        assertThat(told).extracting(HistoryLine::command).as("its own history tells of it").endsWith("ChangeAccount");
        assertThat(told.get(told.size() - 1).details()).contains("TRANSFERRED", "Parks", "Police", id.toString());
    }

    @Test
    void theGivingDepartmentsUsersDoNotStay() throws Exception {
        var account = asked.active();
        var id = drafted(account, account.facts().profile().ownedBy(Cases.POLICE));
        assertThat(As.refused(() -> cases.submit("employee-parks", id))).containsExactly(USERS_OF_DEPARTMENT);
        var ready = As.login("employee-parks", () -> readiness.of(id).decision());
        assertThat(ready.refusals()).singleElement().satisfies(check -> assertThat(check.persons()).as("each is named").extracting(PersonName::name)
                .contains("Noémie Saint-Vilus", "Inés Caballero-O'Shea"));
    }

    @Test
    void aTransferDraftedBeforeTheAccountWasRenamedLeavesItsNewName() throws Exception {
        var account = asked.active();
        var number = account.facts().id();
        var transfer = drafted(account, cases.content(Cases.POLICE).profile());
        var handle = account.facts().profile().handle() + "2";
        var renamed = new RequestContent(Optional.of(ChangeKind.RENAME), account.facts().profile().renamed(handle, account.facts().profile().url() + "2"), "", "", "Clearer", false);
        cases.approve("city-manager", cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(number), renamed)));
        var shown = As.login("employee-parks", () -> requests.find(transfer));
        assertThat(shown.differences()).extracting(Difference::field).contains("department").doesNotContain("handle", "url");
        cases.submit("employee-parks", transfer);
        assertThat(As.login("director-parks", () -> requests.find(transfer)).facts().content().profile().handle()).isEqualTo(handle);
    }

    @Test
    void somebodyIsNamed() throws Exception {
        var id = drafted(asked.active(), AccountProfile.empty().ownedBy(Cases.POLICE));
        assertThat(As.refused(() -> cases.submit("employee-parks", id))).contains(USERS_NAMED);
    }

    private RequestId drafted(AccountView account, AccountProfile taker) throws Exception {
        var content = new RequestContent(Optional.of(ChangeKind.TRANSFER), account.facts().profile().movedTo(taker), "", "", "The police runs the program now", false);
        return cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(account.facts().id()), content);
    }
}
