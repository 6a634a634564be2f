package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.Stop;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.jboss.logging.Logger;

/** Works on a list in the background: all in one transaction, which is undone when anything stops it. */
@Stateless
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class IntakeWork {

    private static final Logger LOG = Logger.getLogger(IntakeWork.class);
    private static final int LONGEST_SECONDS = 3600;

    @Resource
    private UserTransaction transaction;
    @Inject
    private IntakeReading reading;
    @Inject
    private IntakeApplying applying;
    @Inject
    private IntakeSteps steps;

    @Asynchronous
    public void run(IntakeId id) {
        try {
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            transaction.begin();
            switch (steps.status(id)) {
                case READING -> reading.read(id);
                case APPLYING -> applying.apply(id);
                default -> LOG.infof("List %s has no work waiting.", id);
            }
            transaction.commit();
        } catch (WorkStopped stopped) {
            undo(id, stopped.why());
        } catch (Exception defect) {
            LOG.errorf(defect, "List %s: the work failed and is undone.", id);
            undo(id, Stop.FAILED);
        }
        if (steps.goesOn(id)) {
            run(id);
        }
    }

    private void undo(IntakeId id, Stop why) {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            steps.stopped(id, why);
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
