package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import java.io.Serializable;
import java.time.Instant;

/** One thing to do about an account, and since when it waits. */
public record AccountTask(AccountId id, String title, AccountAct act, Instant since) implements Serializable {
}
