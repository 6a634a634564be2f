package gov.miami.social.web.policy;

import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.SentenceId;
import java.util.Arrays;
import java.util.List;

/** What stands beside a sentence of the policy: the clauses by which the portal applies it; without any, people do. */
public record SentenceNote(SentenceId id, List<Clause> clauses) {

    private static final int FEW = 3;

    static SentenceNote of(SentenceId id) {
        return new SentenceNote(id, Arrays.stream(Clause.values())
                .filter(clause -> clause.inPolicy() && clause.section().equals(id.value())).toList());
    }

    public boolean leftToPeople() {
        return clauses.isEmpty();
    }

    /** Few enough to be shown at once. */
    public boolean few() {
        return clauses.size() <= FEW;
    }

    /** The key of why the sentence is left to people. */
    public String key() {
        return "PolicySentence." + id;
    }
}
