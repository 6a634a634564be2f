package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;

/** A closing condition that a later feature can see by itself. */
public interface ConditionFact {

    boolean met(AccountId account);
}
