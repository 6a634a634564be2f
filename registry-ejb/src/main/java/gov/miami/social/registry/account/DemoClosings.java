package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountClosing;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingAttestation;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.DemoActs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/** Closes accounts of the demo city whose end is approved: each condition is attested by who answers for it, and then somebody closes the account. */
@Dependent
public class DemoClosings {

    private static final Map<ClosingCondition, String> HOW = Map.of(
            ClosingCondition.ARCHIVE_PROVEN, "All posts and messages stand in the archive; ten of them compared with the platform",
            ClosingCondition.NO_HOLD, "The City Attorney and the custodian of the department know of no lawsuit and no request",
            ClosingCondition.CREDENTIALS_HANDED_OVER, "Password and recovery address taken over by the service desk on the telephone, and changed");

    @Inject
    private Accounts accounts;
    @Inject
    private DemoActs acts;

    /** @param closer who closes it, on the day */
    public void close(AccountId id, EmployeeId closer, LocalDate day) {
        var account = accounts.get(id);
        var asked = AccountClosing.conditions(account.life().status(), account.facts().openedOn().isPresent());
        asked.forEach(condition -> attest(account, condition, day.minusDays(2)));
        var command = new CloseAccount(id, account.facts().version());
        acts.did(closer, command, account.close(command.version(), EnumSet.copyOf(asked), day), Optional.empty(), DemoActs.morning(day));
    }

    private void attest(Account account, ClosingCondition condition, LocalDate day) {
        var attester = acts.person(condition == ClosingCondition.CREDENTIALS_HANDED_OVER ? "it-admin" : "records");
        var command = new AttestCondition(account.id(), condition, day, HOW.get(condition));
        acts.did(attester, command, ClosingAttestation.decide(account.facts().endApproved(), true, command.seenOn(), day, command.how()), Optional.empty(), DemoActs.morning(day));
        accounts.add(new Attestation(command, attester, DemoActs.morning(day)));
    }
}
