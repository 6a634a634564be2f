package gov.miami.social.policy.notice;

import java.util.Set;

/** The life of a notice: queued with the act it tells of, then sent, or given up until somebody tries again. */
public enum NoticeStatus {
    QUEUED, SENT, UNDELIVERABLE;

    public boolean allows(NoticeStatus next) {
        return switch (this) {
            case QUEUED -> Set.of(SENT, UNDELIVERABLE).contains(next);
            case UNDELIVERABLE -> next == QUEUED;
            case SENT -> false;
        };
    }
}
