package gov.miami.social.registry.notice;

import gov.miami.social.policy.notice.DeliveryMode;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.SubjectNames;
import gov.miami.social.registry.shared.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** Takes notices for sending, in the transaction of the act they tell of: an act undone tells nobody. */
@ApplicationScoped
public class Notices {

    private static final LocalTime DIGEST = LocalTime.of(7, 0);

    @Inject
    private Outbox outbox;
    @Inject
    private Preferences preferences;
    @Inject
    private MailTexts texts;
    @Inject
    private Organisation organisation;
    @Inject
    private SubjectNames subjects;
    @Inject
    private Clock clock;

    public void queue(Notice notice) {
        texts.require(notice.template(), notice.facts().keySet());
        var wanted = preferences.of(notice.to());
        var words = new NoticeWords(texts).of(notice.template(), notice.facts(), organisation.names(List.of(notice.to())).getOrDefault(notice.to(), ""),
                subjects.of(List.of(notice.subject())).getOrDefault(notice.subject(), notice.subject().id()));
        outbox.add(new OutboxEntry(notice, clock.instant(), due(wanted.mode()), wanted.mode() == DeliveryMode.DAILY, wanted.language(), words));
    }

    /** What still waits for a person goes out the way the person now wants it. */
    void reschedule(EmployeeId person, Preference wanted) {
        outbox.queuedFor(person).forEach(entry -> entry.reschedule(wanted.mode() == DeliveryMode.DAILY, wanted.language(), due(wanted.mode())));
    }

    private Instant due(DeliveryMode mode) {
        return mode == DeliveryMode.DAILY ? nextDigest(clock.instant()) : clock.instant();
    }

    /** The next seven o'clock in the city. */
    static Instant nextDigest(Instant now) {
        var here = now.atZone(CityClock.ZONE);
        var today = here.with(DIGEST);
        return (today.isAfter(here) ? today : here.plusDays(1).with(DIGEST)).toInstant();
    }
}
