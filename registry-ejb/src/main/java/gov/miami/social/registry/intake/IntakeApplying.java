package gov.miami.social.registry.intake;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.policy.intake.IntakeStep;
import gov.miami.social.policy.intake.Stop;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.FoundAccounts;
import gov.miami.social.registry.account.RecordFoundAccount;
import gov.miami.social.registry.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the new accounts of a list on record, unapproved. The accounts come first and the journal last, so that the end of
 * the journal, for which everybody waits, is held for a moment only.
 */
@ApplicationScoped
class IntakeApplying {

    private static final int AT_A_TIME = 100;

    @Inject
    private Intakes intakes;
    @Inject
    private IntakeSteps steps;
    @Inject
    private IntakeDesk desk;
    @Inject
    private FoundAccounts found;
    @Inject
    private Journal journal;

    void apply(IntakeId id) {
        var intake = intakes.get(id);
        var total = intake.comingIn();
        var recorded = new ArrayList<Recorded>();
        var after = 0L;
        for (var rows = intakes.comingIn(intake, after, AT_A_TIME); !rows.isEmpty(); rows = intakes.comingIn(intake, after, AT_A_TIME)) {
            rows.forEach(row -> recorded.add(record(row, intake.department(), intake.name())));
            after = rows.get(rows.size() - 1).line();
            intakes.release();
            goOn(id, recorded.size(), total);
        }
        settle(id, recorded);
    }

    /** Asks the rule again: the registry may have changed since the list was read. */
    private Recorded record(IntakeRow row, Optional<DepartmentKey> owner, String list) {
        var command = new RecordFoundAccount(AccountId.random(), row.profile(owner), list, row.shownName());
        var decision = found.finding(command.profile());
        if (!decision.allowed()) {
            throw new WorkStopped(Stop.OUTDATED);
        }
        found.record(command);
        row.became(command.account());
        return new Recorded(command, decision);
    }

    /** Every account was allowed by the same clauses, so that one decision stands for all. */
    private void settle(IntakeId id, List<Recorded> recorded) {
        journal.settleAll(recorded.stream().map(Recorded::command).toList(), recorded.get(0).decision());
        intakes.release();
        var intake = intakes.hold(id);
        journal.settle(new ListApplied(id, recorded.size()), IntakeStep.decide(intake.status(), IntakeStatus.APPLIED, recorded.size()));
        intake.applied(desk.now());
    }

    private void goOn(IntakeId id, int done, int total) {
        if (!steps.advance(id, done, total)) {
            throw new WorkStopped(Stop.CANCELLED);
        }
    }

    private record Recorded(RecordFoundAccount command, Decision decision) {
    }
}
