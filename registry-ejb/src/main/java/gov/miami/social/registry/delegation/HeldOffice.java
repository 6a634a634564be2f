package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.Capacity;
import java.io.Serializable;
import java.util.List;

/**
 * An office in whose place somebody decides today.
 *
 * @param departments those whose director's office it is, by name; of the City Manager's none is named
 */
public record HeldOffice(Capacity capacity, List<String> departments) implements Serializable {
}
