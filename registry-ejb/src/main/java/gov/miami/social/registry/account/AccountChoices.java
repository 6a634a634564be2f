package gov.miami.social.registry.account;

import java.io.Serializable;
import java.util.List;

/** The departments and platforms by which accounts can be narrowed or recorded, each by name. */
public record AccountChoices(List<Choice> departments, List<Choice> platforms) implements Serializable {
}
