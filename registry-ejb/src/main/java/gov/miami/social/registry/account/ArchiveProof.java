package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;

/** The fact "a verified archive of the account exists", known to the records feature once it stands; until then a person attests it. */
public interface ArchiveProof extends ConditionFact {

    @Override
    boolean met(AccountId account);
}
