package gov.miami.social.registry.policy;

import gov.miami.social.policy.shared.SentenceId;
import java.io.Serializable;
import java.util.Optional;

/** Words of the policy, verbatim, and the sentence they carry. */
public record WordsView(Optional<SentenceId> sentence, String printed) implements Serializable {
}
