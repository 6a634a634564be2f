package gov.miami.social.registry.request;

import java.io.Serializable;
import java.time.Instant;

/** The answer to the questions with which a request was sent back. */
public record ReplyView(String answer, String answeredBy, Instant answeredAt) implements Serializable {
}
