package gov.miami.social.registry.notice;

import gov.miami.social.policy.notice.NoticeStatus;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Subject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** A notice in the outbox as the administrator sees it: to whom, about what kind of thing, how far it came. */
public record NoticeView(long id, EmployeeId recipient, String recipientName, String template, Subject subject, NoticeStatus status,
        boolean digest, Instant queuedAt, Instant dueAt, int attempts, Optional<Instant> sentAt, Optional<String> problem)
        implements Serializable {

    public boolean undeliverable() {
        return status == NoticeStatus.UNDELIVERABLE;
    }
}
