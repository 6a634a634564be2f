package gov.miami.social.web.journal;

import gov.miami.social.policy.shared.JournalFault;
import gov.miami.social.registry.journal.VerificationService;
import gov.miami.social.registry.journal.VerificationView;
import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.web.shared.SignedIn;
import gov.miami.social.web.shared.Waiting;
import gov.miami.social.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A journal that is not as it was written waits for the auditor and the administrators, from the day it was found. */
@RequestScoped
public class JournalWaiting implements Waiting {

    @Inject
    private SignedIn signedIn;
    @Inject
    private VerificationService verifications;

    @Override
    public List<Task> forMe() {
        if (!signedIn.has("auditor it-admin")) {
            return List.of();
        }
        return verifications.broken().map(JournalWaiting::task).stream().toList();
    }

    private static Task task(VerificationView run) {
        var row = run.fault().map(JournalFault::row).map(Words::number).orElse("");
        var found = LocalDate.ofInstant(run.movedAt(), CityClock.ZONE);
        return new Task("journal_verify.task", row, "journal/verify", run.id(), run.movedAt(), Optional.of(found));
    }
}
