package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.Verdict;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

/** How many rows of a list have which verdict, and how many of its lines are empty and none of them. */
@Embeddable
public record Counts(int newRows, int newWithRemarks, int registered, int duplicate, int refused, int emptyLines) implements Serializable {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    static Counts of(List<Verdict> verdicts, int emptyLines) {
        return new Counts(count(verdicts, Verdict.NEW), count(verdicts, Verdict.NEW_WITH_REMARKS), count(verdicts, Verdict.REGISTERED),
                count(verdicts, Verdict.DUPLICATE), count(verdicts, Verdict.REFUSED), emptyLines);
    }

    private static int count(List<Verdict> verdicts, Verdict wanted) {
        return (int) verdicts.stream().filter(wanted::equals).count();
    }

    /** Rows whose account comes in. */
    public int comingIn() {
        return newRows + newWithRemarks;
    }

    public int all() {
        return comingIn() + registered + duplicate + refused;
    }
}
