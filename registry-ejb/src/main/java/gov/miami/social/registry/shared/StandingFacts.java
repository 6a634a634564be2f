package gov.miami.social.registry.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was read, as of which act: it stands until an act changes the matter it belongs to. What any act may change stands for a
 * minute at most; the rest for an hour, so that a repair by hand, which the journal does not know, is seen.
 */
@ApplicationScoped
class StandingFacts {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration LONGEST_OF_ANYTHING = Duration.ofMinutes(1);
    static final int MOST = 20_000;

    /** What was asked. */
    record Question(String what, Object about) {
    }

    private static final class Answer {

        private final Object value;
        private final Matter matter;
        private final long asOf;
        private final Instant at;
        private volatile Instant used;

        Answer(Object value, Matter matter, long asOf, Instant at) {
            this.value = value;
            this.matter = matter;
            this.asOf = asOf;
            this.at = at;
            used = at;
        }

        boolean stands(Changes changes, Instant now) {
            var age = Duration.between(at, now);
            var longest = matter.equals(Matter.ANYTHING) ? LONGEST_OF_ANYTHING : LONGEST;
            return asOf >= changes.of(matter) && !age.isNegative() && age.compareTo(longest) < 0;
        }
    }

    /** When an answer was asked for last. */
    private record Use(Question question, Instant last) {
    }

    private final LastChange journal;
    private final Clock clock;
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();
    private final Together<Changes> changes = new Together<>(this::after);

    protected StandingFacts() {
        this(null, null);
    }

    @Inject
    StandingFacts(LastChange journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What has changed up to now. It is read before any fact is, so that no fact is older than it says; and by whoever holds no
     * connection yet, because others may wait for him.
     */
    Changes changes() {
        return changes.ask();
    }

    private Changes after(Changes known) {
        return known == null ? Changes.from(journal.number()) : known.and(journal.since(known.last()));
    }

    /** The answer, when it stands still; else null. */
    Object standing(Changes changes, Question question) {
        var answer = answers.get(question);
        var now = clock.instant();
        if (answer == null || !answer.stands(changes, now)) {
            return null;
        }
        answer.used = now;
        return answer.value;
    }

    void keep(Changes changes, Question question, Object value, Matter matter) {
        if (answers.size() >= MOST) {
            makeRoom(changes);
        }
        answers.put(question, new Answer(value, matter, changes.last(), clock.instant()));
    }

    /** What does not stand any more goes, and of the rest a quarter: what nobody asked for the longest. */
    private synchronized void makeRoom(Changes changes) {
        if (answers.size() < MOST) {
            return;
        }
        var now = clock.instant();
        answers.values().removeIf(known -> !known.stands(changes, now));
        answers.entrySet().stream().map(known -> new Use(known.getKey(), known.getValue().used)).sorted(Comparator.comparing(Use::last))
                .limit(Math.max(0, answers.size() - MOST * 3 / 4)).forEach(use -> answers.remove(use.question()));
    }
}
