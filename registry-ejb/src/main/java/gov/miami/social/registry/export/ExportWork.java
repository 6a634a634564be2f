package gov.miami.social.registry.export;

import gov.miami.social.policy.shared.ExportState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Writes a list to its file in the background, on behalf of who asked for it: what that person may not see is not in it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportWork {

    private static final Logger LOG = Logger.getLogger(ExportWork.class);

    @EJB
    private ExportSteps steps;

    @Asynchronous
    public void run(UUID id, ListWriter list) {
        try {
            try (var file = new FileInParts(part -> steps.keep(id, part))) {
                list.write(file, (written, total) -> goOn(id, written, total));
            }
            steps.end(id, ExportState.READY);
        } catch (ExportStopped stopped) {
            LOG.debugf("Export %s was stopped.", id);
        } catch (Exception defect) {
            LOG.errorf(defect, "Export %s failed.", id);
            steps.end(id, ExportState.FAILED);
        }
    }

    private void goOn(UUID id, long written, long total) {
        if (!steps.move(id, written, total)) {
            throw new ExportStopped();
        }
    }
}
