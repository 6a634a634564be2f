package gov.miami.social.registry.policy;

import gov.miami.social.policy.shared.SentenceId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** Words of a passage and the sentence they carry; words that several sentences of the passage share carry none. */
@Entity
@Table(name = "policy_words")
class PolicyWords {

    @Id
    private int id;
    private SentenceId sentence;
    private String printed;

    protected PolicyWords() {
    }

    WordsView view() {
        return new WordsView(Optional.ofNullable(sentence), printed);
    }
}
