package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import java.io.Serializable;

/** An account that was used in a declared emergency, by what it was called then. */
public record UsedAccount(AccountId account, String title) implements Serializable {
}
