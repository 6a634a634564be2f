package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.PolicyRefusal;
import gov.miami.social.registry.shared.Rehearsal;
import gov.miami.social.registry.shared.Rehearsed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one way a decision is settled: written down, then either returned or thrown as a refusal. */
@Dependent
public class Journal {

    @Inject
    private Clock clock;
    @Inject
    private Caller caller;
    @Inject
    private PolicyInForce policy;
    @Inject
    private Rehearsal rehearsal;
    @EJB
    private JournalWriter writer;

    /** Keeps the act; a refusal is kept in a transaction of its own and then thrown. What is only rehearsed is not kept, and undone. */
    public Decision settle(Command command, Decision decision) {
        return settle(command, decision, Optional.empty());
    }

    /** Keeps an act that was done under a delegation, naming it. */
    public Decision settle(Command command, Decision decision, Optional<UUID> delegation) {
        if (rehearsal.only()) {
            throw new Rehearsed(decision);
        }
        var act = act(command, decision, delegation);
        if (decision.allowed()) {
            writer.keep(act);
            return decision;
        }
        writer.keepApart(act);
        throw new PolicyRefusal(decision);
    }

    /** Keeps many allowed acts at once, in their order; what is refused is settled one by one. */
    public void settleAll(List<? extends Command> commands, Decision decision) {
        if (!decision.allowed()) {
            throw new IllegalArgumentException("Only what is allowed is settled together");
        }
        writer.keepAll(commands.stream().map(command -> act(command, decision, Optional.empty())).toList());
    }

    /** Keeps acts of the past, which the demo city has, in their order. */
    public void relate(List<Act> past) {
        writer.keepAll(past);
    }

    /** Keeps a finding: what was looked into, and which clauses were met. Nothing was asked for, so nothing is refused. */
    public void note(Command command, Decision decision) {
        writer.keep(act(command, decision, Optional.empty()));
    }

    private Act act(Command command, Decision decision, Optional<UUID> delegation) {
        var today = LocalDate.now(clock);
        return new Act(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.login(), caller.person(), command, decision,
                delegation, policy.on(today));
    }
}
