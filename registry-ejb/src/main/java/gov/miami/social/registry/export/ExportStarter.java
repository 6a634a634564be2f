package gov.miami.social.registry.export;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Starts the writing of a file once the step that asks for it is settled; a step that is undone starts nothing. */
@ApplicationScoped
class ExportStarter {

    @EJB
    private ExportWork work;

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExportStarted started) {
        work.run(started.id(), started.list());
    }
}
