package gov.miami.social.registry.account;

import java.io.Serializable;

/** One thing to choose from a list: its key, and its name of today. */
public record Choice(String key, String name) implements Serializable {
}
