package gov.miami.social.registry.department;

import java.io.Serializable;

/** A bargaining unit to choose from a list. */
public record UnitOption(String key, String name) implements Serializable {
}
