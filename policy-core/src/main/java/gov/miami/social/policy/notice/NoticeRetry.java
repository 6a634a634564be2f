package gov.miami.social.policy.notice;

import static gov.miami.social.policy.notice.NoticeStatus.QUEUED;
import static gov.miami.social.policy.shared.Clause.NOTICE_UNDELIVERED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a notice may be tried again: only one that was given up, so that nobody is told the same twice. */
public final class NoticeRetry {

    public static Decision decide(NoticeStatus status) {
        return Decision.of(Check.of(NOTICE_UNDELIVERED, status.allows(QUEUED)));
    }

    private NoticeRetry() {
    }
}
