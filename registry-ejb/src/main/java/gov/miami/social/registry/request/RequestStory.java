package gov.miami.social.registry.request;

import java.io.Serializable;
import java.util.List;

/** A request with its history, oldest first. */
public record RequestStory(RequestView request, List<StoryLine> history) implements Serializable {
}
