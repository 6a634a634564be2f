package gov.miami.social.registry.policy;

import gov.miami.social.policy.shared.SentenceId;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A passage of the policy as it is printed. */
public record PassageView(PassageKind kind, int level, String label, String heading, String anchor, List<WordsView> words)
        implements Serializable {

    /** The sentences that stand in this passage, in their order. */
    public List<SentenceId> sentences() {
        return words.stream().map(WordsView::sentence).flatMap(Optional::stream).toList();
    }

    /** The passage as it is printed, without its label. */
    public String printed() {
        return words.stream().map(WordsView::printed).reduce(heading, String::concat);
    }
}
