package gov.miami.social.registry.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The moment a request is about. While somebody only looks, a fact is read once, and not again for as long as nothing has changed
 * since it was read last; an act always reads the facts anew. Only facts that change by journaled acts alone may be asked here, and
 * only values that do not change themselves may be the answer.
 */
@RequestScoped
public class Moment {

    private final StandingFacts facts;
    private boolean looking;
    private Map<StandingFacts.Question, Object> known;

    protected Moment() {
        this(null);
    }

    @Inject
    Moment(StandingFacts facts) {
        this.facts = facts;
    }

    /** Says that this request changes nothing. */
    public void look() {
        looking = true;
    }

    /**
     * A fact, read now or standing.
     *
     * @param what what is asked, one name for each place that asks
     * @param about all that the answer depends on, equal when the answer is
     */
    @SuppressWarnings("unchecked")
    public <T> T once(String what, Object about, Supplier<T> reading) {
        if (!looking) {
            return reading.get();
        }
        if (known == null) {
            known = facts.standing();
        }
        var question = new StandingFacts.Question(what, about);
        var answer = known.get(question);
        if (answer == null) {
            answer = reading.get();
            facts.keep(known, question, answer);
        }
        return (T) answer;
    }
}
