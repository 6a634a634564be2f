package gov.miami.social.registry.request;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * The answer to the questions with which a request was sent back.
 *
 * @param answeredAt when it was handed in; not yet of one that its writer has saved
 */
public record ReplyView(String answer, String answeredBy, Optional<Instant> answeredAt) implements Serializable {
}
