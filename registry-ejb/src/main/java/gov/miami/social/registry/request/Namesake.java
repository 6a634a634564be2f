package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import java.io.Serializable;

/** The account on record that has the name or the address which a request being written asks for. */
public record Namesake(AccountId id, String title) implements Serializable {
}
