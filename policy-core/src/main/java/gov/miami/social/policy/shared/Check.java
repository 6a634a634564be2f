package gov.miami.social.policy.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One clause put to the facts: it was met, or it was not.
 *
 * @param persons for whom it was not met, where it is about several
 */
public record Check(Clause clause, boolean met, List<PersonName> persons) implements Serializable {

    public Check {
        Objects.requireNonNull(clause, "clause");
        persons = List.copyOf(persons);
    }

    public static Check of(Clause clause, boolean met) {
        return new Check(clause, met, List.of());
    }

    /** Met when it is met for everybody. */
    public static Check ofAll(Clause clause, List<PersonName> unmet) {
        return new Check(clause, unmet.isEmpty(), unmet);
    }

    /** Not met, and only an advice: shown, never a reason to refuse. */
    public boolean advises() {
        return !met && !clause.binds();
    }

    /** Not met, and binding. */
    public boolean refuses() {
        return !met && clause.binds();
    }
}
