package gov.miami.social.registry.department;

import gov.miami.social.registry.journal.Subject;
import java.io.Serializable;
import java.time.Instant;

/**
 * Something that a person did in the portal after the day said to be the last.
 *
 * @param command its name, a key for texts
 * @param about   what it was done with
 * @param asked   what was asked for, as JSON
 */
public record LateAct(Instant at, String command, Subject about, String asked) implements Serializable {
}
