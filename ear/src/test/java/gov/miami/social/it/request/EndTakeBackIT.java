package gov.miami.social.it.request;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.END_TAKEN_BACK_BY_WHO_APPROVED_IT;
import static gov.miami.social.policy.shared.Clause.END_TAKEN_BACK_FOR_A_REASON;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.account.AskedAccounts;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AttestCondition;
import gov.miami.social.registry.account.CloseAccount;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.registry.account.ConditionView;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.request.EndTakeBackService;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.TakeBackEnd;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The approval to end an account is taken back by who gave it, while the account stands; what was prepared for its end counts no more. */
@ExtendWith(ArquillianExtension.class)
class EndTakeBackIT {

    private static final String REASON = "The festival comes back next year";

    @Inject
    private Cases cases;
    @Inject
    private RequestService requests;
    @Inject
    private EndTakeBackService ends;
    @Inject
    private AskedAccounts asked;
    @Inject
    private AccountService accounts;
    @Inject
    private ClosingService closing;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(EndTakeBackIT.class, AskedAccounts.class, Cases.class);
    }

    @Test
    void theAccountGoesOnAndWhatWasAttestedForItsEndCountsNoMore() throws Exception {
        var account = asked.active().facts().id();
        var id = ended(account);
        As.login("records", () -> closing.attest(new AttestCondition(account, ClosingCondition.NO_HOLD, LocalDate.of(2026, 3, 2), "Asked the City Attorney, memo of today")));
        assertThat(met(account)).isTrue();
        assertThat(As.login("city-manager", () -> ends.offered(id))).isTrue();
        takeBack("city-manager", id, REASON);
        assertThat(asked.seen(account).facts().endApproved()).isFalse();
        assertThat(As.login("auditor", () -> accounts.history(account))).extracting(HistoryLine::command).endsWith("ChangeAccount");
        assertThat(cases.seenBy("employee-parks", id).decisions()).last().satisfies(last -> {
            assertThat(last.outcome()).isEqualTo(Outcome.TAKEN_BACK);
            assertThat(last.note()).isEqualTo(REASON);
        });
        assertThat(cases.seenBy("employee-parks", id).facts().status()).as("no approval any more").isEqualTo(RequestStatus.TAKEN_BACK);
        assertThat(cases.seenBy("employee-parks", id).steps()).last().satisfies(step -> assertThat(step.done()).isFalse());
        assertThat(As.login("city-manager", () -> ends.offered(id))).isFalse();
        assertThat(refused("city-manager", id, REASON)).as("only once").containsExactly(TERMINATION_APPROVED);
        ended(account);
        assertThat(met(account)).as("for another end it is attested anew").isFalse();
        assertThat(refused("city-manager", id, REASON)).as("another request ends it now").containsExactly(TERMINATION_APPROVED);
    }

    @Test
    void nobodyElseTakesItBackAndNobodyWithoutAReason() throws Exception {
        var id = ended(asked.active().facts().id());
        assertThat(As.login("director-parks", () -> ends.offered(id))).isFalse();
        assertThat(refused("director-parks", id, REASON)).containsExactly(END_TAKEN_BACK_BY_WHO_APPROVED_IT);
        assertThat(refused("employee-parks", id, "no")).containsExactly(END_TAKEN_BACK_BY_WHO_APPROVED_IT, END_TAKEN_BACK_FOR_A_REASON);
    }

    @Test
    void whatIsClosedStaysClosed() throws Exception {
        var account = asked.active().facts().id();
        var id = ended(account);
        for (var condition : List.of(ClosingCondition.NO_HOLD, ClosingCondition.ARCHIVE_PROVEN)) {
            As.login("records", () -> closing.attest(new AttestCondition(account, condition, LocalDate.of(2026, 3, 2), "Seen in the records office today")));
        }
        As.login("director-parks", () -> closing.attest(new AttestCondition(account, ClosingCondition.CREDENTIALS_HANDED_OVER, LocalDate.of(2026, 3, 2), "Handed to IT in a sealed letter")));
        As.login("employee-parks", () -> closing.close(new CloseAccount(account, accounts.find(account).facts().version())));
        assertThat(refused("city-manager", id, REASON)).containsExactly(ACCOUNT_OPEN);
    }

    private RequestId ended(AccountId account) throws Exception {
        var profile = asked.seen(account).facts().profile();
        var content = new RequestContent(Optional.empty(), profile, "", "", "Nobody needs it", false);
        return cases.approve("city-manager", cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), content)));
    }

    private void takeBack(String login, RequestId id, String reason) throws Exception {
        As.login(login, () -> ends.takeBack(new TakeBackEnd(id, reason, requests.find(id).facts().version())));
    }

    private List<Clause> refused(String login, RequestId id, String reason) throws Exception {
        return As.refused(() -> takeBack(login, id, reason));
    }

    private boolean met(AccountId account) throws Exception {
        return As.login("auditor", () -> closing.conditions(account)).stream().filter(one -> one.condition() == ClosingCondition.NO_HOLD).anyMatch(ConditionView::met);
    }
}
