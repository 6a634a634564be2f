package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingAttestation;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.Roles;
import gov.miami.social.registry.shared.StaleView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The end of an account: its conditions, who attests them where the portal cannot see, and the closing itself. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class ClosingService {

    @Inject
    private Accounts accounts;
    @Inject
    private ClosingConditions conditions;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Journal journal;

    /** The three conditions, each met or not, computed or attested. */
    public List<ConditionView> conditions(AccountId id) {
        return conditions.of(accounts.get(id));
    }

    public void attest(@Valid AttestCondition command) {
        var account = accounts.hold(command.account());
        requireUnmet(account, command);
        var inCharge = conditions.inCharge(account, command.condition());
        var decision = ClosingAttestation.decide(account.facts().endApproved(), inCharge, command.seenOn(), LocalDate.now(clock), command.how());
        if (decision.allowed()) {
            accounts.add(new Attestation(command, caller.employee(), clock.instant()));
        }
        journal.settle(command, decision);
    }

    /** The condition is unmet again; what was attested stays on record. */
    public void takeBack(@Valid TakeBackAttestation command) {
        var account = accounts.hold(command.account());
        var words = conditions.words(account, command.condition());
        if (words.isEmpty()) {
            throw new StaleView(command.account(), "");
        }
        var decision = ClosingAttestation.takeBack(account.facts().closedOn().isEmpty(), conditions.answersFor(words), command.reason());
        if (decision.allowed()) {
            words.forEach(word -> word.takeBack(caller.employee(), command.reason(), clock.instant()));
        }
        journal.settle(command, decision);
    }

    /** Somebody else may have attested it meanwhile; a second word beside the first would only blur who answers. */
    private void requireUnmet(Account account, AttestCondition command) {
        if (!conditions.words(account, command.condition()).isEmpty()) {
            throw new StaleView(command.account(), "");
        }
    }

    public void close(@Valid CloseAccount command) {
        var account = accounts.hold(command.account());
        conditions.requireOurs(account);
        journal.settle(command, account.close(command.version(), conditions.met(account), LocalDate.now(clock)));
    }
}
