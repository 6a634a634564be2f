package gov.miami.social.registry.notice;

import gov.miami.social.policy.notice.NoticeRetry;
import gov.miami.social.policy.notice.NoticeStatus;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Subject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A notice on its way. Queued, it is claimed for a mail when it is due; the mail is sent, or tried again later, or given
 * up. The mail's id is kept before the first attempt, so that a second attempt is the same mail.
 */
@Entity
@Table(name = "notice")
class OutboxEntry {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration SERVER_WAIT = Duration.ofSeconds(20);
    private static final int TOO_MANY = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private EmployeeId recipient;
    private String template;
    private String subjectKind;
    private String subjectId;
    private String facts;
    private String link;
    private boolean digest;
    private String language;
    @ElementCollection
    @CollectionTable(name = "notice_word", joinColumns = @JoinColumn(name = "notice"))
    @Column(name = "word")
    private Set<String> words;
    private Instant queuedAt;
    private Instant dueAt;
    private int attempts;
    @Enumerated(EnumType.STRING)
    private NoticeStatus status = NoticeStatus.QUEUED;
    private UUID mail;
    private Instant sentAt;
    private String problem;
    @Version
    private int version;

    protected OutboxEntry() {
    }

    /** @param words by which it is found */
    OutboxEntry(Notice notice, Instant queuedAt, Instant dueAt, boolean digest, Locale language, Set<String> words) {
        recipient = notice.to();
        template = notice.template();
        subjectKind = notice.subject().kind();
        subjectId = notice.subject().id();
        facts = MailFacts.text(notice.facts());
        link = notice.link();
        this.queuedAt = queuedAt;
        this.dueAt = dueAt;
        this.digest = digest;
        this.language = language.getLanguage();
        this.words = words;
    }

    /** Takes the notice for an attempt; until the attempt is settled, or its time is over, nobody else takes it. */
    void claim(UUID asMail, Locale writtenIn, Instant now) {
        mail = asMail;
        language = writtenIn.getLanguage();
        attempts++;
        dueAt = now.plus(wait(attempts));
    }

    /** One minute after the first attempt, twice as long after each further one, at most an hour. */
    static Duration wait(int attempts) {
        var wait = Duration.ofMinutes(1L << Math.min(attempts - 1, 6));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    void settle(DeliveryOutcome outcome, Instant now) {
        switch (outcome) {
            case SENT -> become(NoticeStatus.SENT, null);
            case REFUSED, LEFT -> become(NoticeStatus.UNDELIVERABLE, outcome.name());
            case SERVER_DOWN -> {
                attempts--;
                dueAt = now.plus(SERVER_WAIT);
                problem = outcome.name();
            }
            case DEFERRED -> become(attempts < TOO_MANY ? status : NoticeStatus.UNDELIVERABLE, outcome.name());
        }
        sentAt = status == NoticeStatus.SENT ? now : null;
    }

    private void become(NoticeStatus next, String why) {
        if (next != status && !status.allows(next)) {
            throw new IllegalStateException("Notice " + id + " cannot go from " + status + " to " + next);
        }
        status = next;
        problem = why;
    }

    Decision retry(Instant now) {
        var decision = NoticeRetry.decide(status);
        if (decision.allowed()) {
            become(NoticeStatus.QUEUED, null);
            attempts = 0;
            dueAt = now;
        }
        return decision;
    }

    /** The recipient wants notices otherwise from now on; one that is part of a mail already stays there. */
    void reschedule(boolean daily, Locale chosen, Instant due) {
        if (mail == null) {
            language = chosen.getLanguage();
            digest = daily;
            dueAt = due;
        }
    }

    EmployeeId recipient() {
        return recipient;
    }

    boolean digest() {
        return digest;
    }

    Optional<UUID> mail() {
        return Optional.ofNullable(mail);
    }

    MailItem item() {
        return new MailItem(template, MailFacts.parse(facts), link, queuedAt);
    }

    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    NoticeView view(String recipientName, String subjectName, MailTexts texts) {
        return new NoticeView(id, recipient, recipientName, template, subject(), subjectName, texts.of(item(), language), status, digest, queuedAt,
                dueAt, attempts, Optional.ofNullable(sentAt), Optional.ofNullable(problem));
    }
}
