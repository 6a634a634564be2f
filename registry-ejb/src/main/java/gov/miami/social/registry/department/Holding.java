package gov.miami.social.registry.department;

import gov.miami.social.registry.journal.Subject;
import java.io.Serializable;
import java.util.List;

/**
 * One thing that somebody holds.
 *
 * @param name     what people call it
 * @param parts    what the person is in it
 * @param readable whether the caller may read it
 */
public record Holding(Subject subject, String name, List<HoldingPart> parts, boolean readable) implements Serializable {
}
