package gov.miami.social.registry.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The moment a request is about: what changes while its page is made is seen by the next one. While somebody only looks, a fact is read once, and not again for as long as no act has changed the
 * matter it belongs to; an act always reads the facts anew. Only facts that change by journaled acts alone may be asked here, and
 * only values that do not change themselves may be the answer.
 */
@RequestScoped
public class Moment {

    private final StandingFacts facts;
    private boolean looking;
    private Changes changes;

    protected Moment() {
        this(null);
    }

    @Inject
    Moment(StandingFacts facts) {
        this.facts = facts;
    }

    /** The moment of an act: every fact is read anew. */
    public static Moment ofAnAct() {
        return new Moment();
    }

    /** Says that this request changes nothing; what did change up to now is asked here, before a service is called. */
    public void look() {
        looking = true;
        changes = facts.changes();
    }

    /** A fact that any act may change. */
    public <T> T once(String what, Object about, Supplier<T> reading) {
        return once(Matter.ANYTHING, what, about, reading);
    }

    /**
     * A fact, read now or standing.
     *
     * @param matter what the fact belongs to
     * @param what   what is asked, one name for each place that asks
     * @param about  all that the answer depends on, equal when the answer is
     */
    public <T> T once(Matter matter, String what, Object about, Supplier<T> reading) {
        return once(answer -> matter, what, about, reading);
    }

    /** The same, where only the answer tells what it belongs to. */
    public <T> T once(Function<T, Matter> matter, String what, Object about, Supplier<T> reading) {
        if (!looking) {
            return reading.get();
        }
        T answer = standing(what, about);
        return answer == null ? kept(matter, what, about, reading.get()) : answer;
    }

    /** A fact that stands, if somebody who looked asked for it or told it. */
    public <T> Optional<T> known(String what, Object about) {
        return looking ? Optional.ofNullable(standing(what, about)) : Optional.empty();
    }

    /**
     * One fact about each of many things; those that do not stand are read together. Things of which nothing is known have none.
     *
     * @param matter what the fact about a thing belongs to
     */
    public <K, V> Map<K, V> each(Function<K, Matter> matter, String what, Collection<K> things, Function<Set<K>, Map<K, V>> reading) {
        var known = new HashMap<K, V>();
        var unknown = new HashSet<>(things);
        if (looking) {
            unknown.forEach(thing -> Optional.<V>ofNullable(standing(what, thing)).ifPresent(answer -> known.put(thing, answer)));
            unknown.removeAll(known.keySet());
        }
        if (!unknown.isEmpty()) {
            reading.apply(unknown).forEach((thing, answer) -> known.put(thing, tell(matter.apply(thing), what, thing, answer)));
        }
        return known;
    }

    /** A fact that was read with another one; it is kept like one that was asked for. */
    public <T> T tell(Matter matter, String what, Object about, T answer) {
        return looking ? kept(any -> matter, what, about, answer) : answer;
    }

    @SuppressWarnings("unchecked")
    private <T> T standing(String what, Object about) {
        return (T) facts.standing(changes, new StandingFacts.Question(what, about));
    }

    private <T> T kept(Function<T, Matter> matter, String what, Object about, T answer) {
        if (answer != null) {
            facts.keep(changes, new StandingFacts.Question(what, about), answer, matter.apply(answer));
        }
        return answer;
    }
}
