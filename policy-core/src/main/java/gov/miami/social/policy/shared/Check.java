package gov.miami.social.policy.shared;

import java.io.Serializable;
import java.util.Objects;

/** One clause put to the facts: it was met, or it was not. */
public record Check(Clause clause, boolean met) implements Serializable {

    public Check {
        Objects.requireNonNull(clause, "clause");
    }

    public static Check of(Clause clause, boolean met) {
        return new Check(clause, met);
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
