package gov.miami.social.policy.notice;

import static gov.miami.social.policy.notice.NoticeStatus.QUEUED;
import static gov.miami.social.policy.notice.NoticeStatus.SENT;
import static gov.miami.social.policy.notice.NoticeStatus.UNDELIVERABLE;
import static gov.miami.social.policy.shared.Clause.NOTICE_UNDELIVERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeRetryTest {

    private static final Map<NoticeStatus, Set<NoticeStatus>> LIFE = Map.of(
            QUEUED, Set.of(SENT, UNDELIVERABLE),
            SENT, Set.of(),
            UNDELIVERABLE, Set.of(QUEUED));

    @Test
    void onlyAGivenUpNoticeIsTriedAgain() {
        assertThat(NoticeRetry.decide(UNDELIVERABLE).refusing()).isEmpty();
        assertThat(NoticeRetry.decide(QUEUED).refusing()).containsExactly(NOTICE_UNDELIVERED);
        assertThat(NoticeRetry.decide(SENT).refusing()).containsExactly(NOTICE_UNDELIVERED);
    }

    @ParameterizedTest
    @EnumSource
    void theLifeOfANotice(NoticeStatus status) {
        for (var next : NoticeStatus.values()) {
            assertThat(status.allows(next)).as(status + " to " + next).isEqualTo(LIFE.get(status).contains(next));
        }
    }
}
