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
    static final int MOST = 10_000;

    /** What was asked. */
    record Question(String what, Object about) {
    }

    private record Answer(Object value, Matter matter, long asOf, Instant at) {
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
    Object standing(Changes now, Question question) {
        var answer = answers.get(question);
        return answer != null && stands(now, answer) ? answer.value() : null;
    }

    void keep(Changes now, Question question, Object value, Matter matter) {
        if (answers.size() >= MOST) {
            makeRoom(now);
        }
        answers.put(question, new Answer(value, matter, now.last(), clock.instant()));
    }

    /** What does not stand any more goes, and of the rest a quarter, the oldest first: what is asked often is soon read again. */
    private synchronized void makeRoom(Changes now) {
        answers.values().removeIf(known -> !stands(now, known));
        var over = answers.size() - MOST * 3 / 4;
        if (over > 0) {
            answers.entrySet().stream().sorted(Comparator.comparing(known -> known.getValue().at())).limit(over)
                    .forEach(known -> answers.remove(known.getKey(), known.getValue()));
        }
    }

    private boolean stands(Changes now, Answer answer) {
        var age = Duration.between(answer.at(), clock.instant());
        var longest = answer.matter().equals(Matter.ANYTHING) ? LONGEST_OF_ANYTHING : LONGEST;
        return answer.asOf() >= now.of(answer.matter()) && !age.isNegative() && age.compareTo(longest) < 0;
    }
}
