package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.Period;
import java.io.Serializable;

/** A department's name with its days and source; {@code toConfirm} until somebody checks it against a document of the City. */
public record NameView(String name, Period days, String source, boolean toConfirm) implements Serializable {
}
