package gov.miami.social.registry.notice;

import gov.miami.social.policy.notice.NoticeStatus;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Subject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A notice in the outbox as the administrator sees it: to whom, about what, what it says, how far it came. */
public record NoticeView(long id, EmployeeId recipient, String recipientName, String template, Subject subject, String subjectName, NoticeText text,
        NoticeStatus status, boolean digest, Instant queuedAt, Instant dueAt, int attempts, Optional<Instant> sentAt, Optional<String> problem)
        implements Serializable {

    /** Not sent though its time has come: it goes out as soon as the mail server takes it. */
    public boolean waitingForServer(Instant now) {
        return status == NoticeStatus.QUEUED && dueAt.isBefore(now);
    }

    /** Whether everybody may see what it is about; a request or delegation is for those whom it concerns. */
    public boolean openToAll() {
        return !Set.of("request", "delegation").contains(subject.kind());
    }

    public boolean undeliverable() {
        return status == NoticeStatus.UNDELIVERABLE;
    }
}
