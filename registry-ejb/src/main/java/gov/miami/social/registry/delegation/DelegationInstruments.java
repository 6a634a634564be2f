package gov.miami.social.registry.delegation;

import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.registry.evidence.EvidenceReaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets those who see a delegation read its signed instrument. */
@ApplicationScoped
class DelegationInstruments implements EvidenceReaders {

    @Inject
    private Delegations delegations;
    @Inject
    private DelegationFacts facts;

    @Override
    public boolean mayRead(EvidenceId file) {
        return delegations.under(file).filter(found -> facts.viewer().sees(found.terms())).isPresent();
    }
}
