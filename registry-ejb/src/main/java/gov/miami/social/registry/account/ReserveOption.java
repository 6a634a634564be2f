package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import java.io.Serializable;

/** An account as it is offered to be reserved for emergencies. */
public record ReserveOption(AccountId id, String title, String departmentName, AccountStatus status) implements Serializable {
}
