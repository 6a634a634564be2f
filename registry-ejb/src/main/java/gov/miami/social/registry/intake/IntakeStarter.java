package gov.miami.social.registry.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Starts the work on a list once the step that asks for it is settled; a step that is undone starts nothing. */
@ApplicationScoped
class IntakeStarter {

    @EJB
    private IntakeWork work;

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkStarted started) {
        work.run(started.id());
    }
}
