package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.policy.intake.Stop;
import gov.miami.social.registry.journal.Journal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What of the work on a list is told at once, in transactions of its own: how far it is, and that it was stopped. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IntakeSteps {

    @Inject
    private Intakes intakes;
    @Inject
    private IntakeDesk desk;
    @Inject
    private Journal journal;

    public IntakeStatus status(IntakeId id) {
        return intakes.get(id).status();
    }

    /** Tells how far the work is; answers whether it may go on. */
    public boolean advance(IntakeId id, int done, int total) {
        return intakes.progress(id).advance(done, total);
    }

    public void stopped(IntakeId id, Stop why) {
        intakes.hold(id).stopped(why);
    }

    /** Takes the next step of a list at which nobody looks; answers whether there is one. */
    public boolean goesOn(IntakeId id) {
        var intake = intakes.hold(id);
        var next = intake.goesOnUnattended();
        if (next) {
            var command = new ApplyList(id, intake.version());
            journal.settle(command, intake.step(IntakeStatus.APPLYING, desk.node()));
            intakes.progress(id).begin();
        }
        return next;
    }
}
