package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;

/** The fact "no hold touches the account's records", known to the records feature once it stands; until then a person attests it. */
public interface HoldFact extends ConditionFact {

    @Override
    boolean met(AccountId account);
}
