package gov.miami.social.registry.account;

import java.io.Serializable;

/** How many of a kind: {@code key} for links and texts, {@code label} when the kind has a name of its own. */
public record Count(String key, String label, long number) implements Serializable {
}
