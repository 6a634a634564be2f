package gov.miami.social.registry.notice;

import static gov.miami.social.policy.shared.Clause.NOTICE_UNDELIVERED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.notice.NoticeStatus;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxEntryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final UUID MAIL = new UUID(2, 13);

    private OutboxEntry entry;

    @BeforeEach
    void claimANotice() throws ReflectiveOperationException {
        var notice = new Notice(new EmployeeId("20107"), "notice.sample", Subject.of("request", "R-7"), Map.of("number", "R-7"), "/home.xhtml");
        entry = new OutboxEntry(notice, NOW, NOW, false, Locale.ENGLISH, Set.of());
        numbered(entry);
        entry.claim(MAIL, Locale.ENGLISH, NOW);
    }

    /** The database numbers it. */
    private static void numbered(OutboxEntry entry) throws ReflectiveOperationException {
        var id = OutboxEntry.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(entry, 7L);
    }

    /** Whatever the recipient chooses later, it is shown in the language in which it went out. */
    @Test
    void itIsShownAsItWasWritten() {
        assertThat(shown().text().heading()).isEqualTo("Sample of a notice");
        entry.claim(MAIL, Locale.forLanguageTag("es"), NOW);
        entry.reschedule(false, Locale.forLanguageTag("ht"), NOW);
        assertThat(shown().text()).isEqualTo(new MailTexts().of(new MailItem("notice.sample", Map.of(), "/", NOW), "es"));
        assertThat(shown().text().lines()).hasSize(1);
    }

    private NoticeView shown() {
        return entry.view("Inés O'Shea", "R-7", new MailTexts());
    }

    @Test
    void aClaimedNoticeIsNotDueUntilTheAttemptHadItsTime() {
        assertThat(shown().dueAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(shown().status()).isEqualTo(NoticeStatus.QUEUED);
        assertThat(entry.mail()).contains(MAIL);
    }

    @Test
    void attemptsGrowRarerUpToOneAnHour() {
        assertThat(OutboxEntry.wait(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(OutboxEntry.wait(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(OutboxEntry.wait(6)).isEqualTo(Duration.ofMinutes(32));
        assertThat(OutboxEntry.wait(7)).isEqualTo(Duration.ofHours(1));
        assertThat(OutboxEntry.wait(70)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aSentNoticeIsDone() {
        entry.settle(DeliveryOutcome.SENT, NOW);
        assertThat(shown().status()).isEqualTo(NoticeStatus.SENT);
        assertThat(shown().sentAt()).contains(NOW);
        assertThat(entry.retry(NOW).refusing()).containsExactly(NOTICE_UNDELIVERED);
    }

    @Test
    void aSilentMailServerCostsNoAttempt() {
        entry.settle(DeliveryOutcome.SERVER_DOWN, NOW);
        assertThat(shown().attempts()).isZero();
        assertThat(shown().dueAt()).isEqualTo(NOW.plusSeconds(20));
        assertThat(shown().problem()).contains("SERVER_DOWN");
    }

    @Test
    void aRefusedAddressIsGivenUpUntilSomebodyTriesAgain() {
        entry.settle(DeliveryOutcome.REFUSED, NOW);
        assertThat(shown().undeliverable()).isTrue();
        assertThat(entry.retry(NOW.plusSeconds(5)).allowed()).isTrue();
        assertThat(shown().status()).isEqualTo(NoticeStatus.QUEUED);
        assertThat(shown().dueAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(shown().problem()).isEmpty();
    }

    @Test
    void aDeferredNoticeIsGivenUpAfterThirtyAttempts() {
        for (int attempt = 2; attempt <= 29; attempt++) {
            entry.claim(MAIL, Locale.ENGLISH, NOW);
        }
        entry.settle(DeliveryOutcome.DEFERRED, NOW);
        assertThat(shown().status()).isEqualTo(NoticeStatus.QUEUED);
        entry.claim(MAIL, Locale.ENGLISH, NOW);
        entry.settle(DeliveryOutcome.DEFERRED, NOW);
        assertThat(shown().undeliverable()).isTrue();
    }

    @Test
    void aNoticeThatIsPartOfAMailStaysThere() {
        entry.reschedule(true, Locale.ENGLISH, NOW.plusSeconds(3600));
        assertThat(shown().digest()).isFalse();
        assertThat(shown().dueAt()).isEqualTo(NOW.plusSeconds(60));
    }
}
