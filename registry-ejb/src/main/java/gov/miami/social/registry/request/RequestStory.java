package gov.miami.social.registry.request;

import java.io.Serializable;
import java.util.List;

/**
 * A request with its history, oldest first.
 *
 * @param decidable whether the caller may decide the step that waits
 */
public record RequestStory(RequestView request, List<StoryLine> history, boolean decidable) implements Serializable {
}
