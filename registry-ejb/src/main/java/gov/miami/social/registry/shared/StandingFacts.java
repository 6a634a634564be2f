package gov.miami.social.registry.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was read while one change was the last: it stands until the next one, and for a minute at most. */
@ApplicationScoped
class StandingFacts {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 4000;

    /** What was asked. */
    record Question(String what, Object about) {
    }

    /** All that was read since a change. */
    private record Since(long change, Instant from, Map<Question, Object> answers) {

        boolean stands(long last, Instant now) {
            return change == last && !now.isBefore(from) && now.isBefore(from.plus(LONGEST));
        }
    }

    private final LastChange changes;
    private final Clock clock;
    private volatile Since since = new Since(-1, Instant.EPOCH, Map.of());

    protected StandingFacts() {
        this(null, null);
    }

    @Inject
    StandingFacts(LastChange changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** The facts that stand now. The number is read before any fact is, so that none is older than it says. */
    Map<Question, Object> standing() {
        var last = changes.number();
        var now = clock.instant();
        var held = since;
        if (!held.stands(last, now)) {
            held = new Since(last, now, new ConcurrentHashMap<>());
            since = held;
        }
        return held.answers();
    }

    void keep(Map<Question, Object> standing, Question question, Object answer) {
        if (answer != null && standing.size() < MOST) {
            standing.put(question, answer);
        }
    }
}
