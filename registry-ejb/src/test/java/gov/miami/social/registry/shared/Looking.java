package gov.miami.social.registry.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who looks at facts that stand, with a journal and a clock of his own. */
abstract class Looking {

    private final List<LastChange.Changed> journal = new ArrayList<>(List.of(new LastChange.Changed("person", "A", "RecordPerson", 1)));
    final AtomicInteger read = new AtomicInteger();
    Instant now = Instant.parse("2026-11-23T12:00:00Z");
    final StandingFacts facts = new StandingFacts(new LastChange() {
        @Override
        public long number() {
            return journal.size();
        }

        @Override
        public List<Changed> since(long number) {
            return List.copyOf(journal.subList((int) number, journal.size()));
        }
    }, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("America/New_York");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    Moment looking() {
        var moment = new Moment(facts);
        moment.look();
        return moment;
    }

    void change(String kind, String id) {
        journal.add(new LastChange.Changed(kind, id, "Do" + id, journal.size() + 1));
    }
}
