package gov.miami.social.policy.intake;

import gov.miami.social.policy.shared.DepartmentKey;
import java.util.List;

/**
 * What lists may call a department that stands today.
 *
 * @param name    its name today
 * @param earlier names it had before, and keys and names of departments that became part of it
 */
public record DepartmentFact(DepartmentKey key, String name, List<String> earlier) {

    /** The key of a department that was suggested. */
    static String key(String suggested) {
        return suggested.replaceFirst("^.*\\((.*)\\)$", "$1");
    }

    /** As a suggestion: its name, and the key by which it is surely meant. */
    String suggested() {
        return name + " (" + key + ")";
    }
}
