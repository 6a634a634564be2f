package gov.miami.social.registry.policy;

import java.io.Serializable;
import java.util.List;

/** An edition with its whole text; without passages when the City holds no text of it. */
public record PolicyTextView(EditionView edition, List<PassageView> passages) implements Serializable {
}
