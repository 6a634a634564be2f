package gov.miami.social.registry.department;

import java.io.Serializable;
import java.time.Instant;

/** Something that a person did in the portal after the day said to be the last; the command's name is a key for texts. */
public record LateAct(Instant at, String command) implements Serializable {
}
