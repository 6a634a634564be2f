package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.Check;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One act in the history of a thing: the journal row, who, the command's name as a key for texts, what it asked for as JSON, and the checks behind it. */
public record HistoryLine(long sequence, Instant at, String by, String command, String details, boolean allowed, List<Check> checks)
        implements Serializable {

    /** The clauses that were not met. */
    public List<Check> unmet() {
        return checks.stream().filter(check -> !check.met()).toList();
    }
}
