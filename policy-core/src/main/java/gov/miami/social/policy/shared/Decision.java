package gov.miami.social.policy.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The answer of a rule: every clause it put to the facts, and what came of each. */
public record Decision(List<Check> checks) implements Serializable {

    public Decision {
        if (checks.isEmpty()) {
            throw new IllegalArgumentException("A decision cites at least one clause");
        }
        checks = List.copyOf(checks);
    }

    public static Decision of(Check... checks) {
        return new Decision(List.of(checks));
    }

    /** Both answers as one: allowed only when both are. */
    public Decision and(Decision other) {
        var all = new ArrayList<>(checks);
        all.addAll(other.checks);
        return new Decision(all);
    }

    public boolean allowed() {
        return checks.stream().noneMatch(Check::refuses);
    }

    public List<Clause> refusing() {
        return refusals().stream().map(Check::clause).toList();
    }

    /** The checks that refuse. */
    public List<Check> refusals() {
        return checks.stream().filter(Check::refuses).toList();
    }

    public List<Clause> advising() {
        return checks.stream().filter(Check::advises).map(Check::clause).toList();
    }
}
