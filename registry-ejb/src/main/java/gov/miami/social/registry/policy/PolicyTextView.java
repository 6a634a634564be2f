package gov.miami.social.registry.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An edition with its whole text; without passages when the City holds no text of it. */
public record PolicyTextView(EditionView edition, List<PassageView> passages) implements Serializable {

    /** The words of each sentence, by its address. */
    public Map<String, String> printed() {
        return passages.stream().flatMap(passage -> passage.words().stream()).filter(words -> words.sentence().isPresent())
                .collect(Collectors.toMap(words -> words.sentence().get().toString(), words -> words.printed().strip(), (first, more) -> first + " " + more));
    }
}
