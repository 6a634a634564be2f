package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;

/** The fact "the account's credentials are with the City", known to the designation feature once it stands; until then a person attests it. */
public interface CredentialHandover extends ConditionFact {

    @Override
    boolean met(AccountId account);
}
