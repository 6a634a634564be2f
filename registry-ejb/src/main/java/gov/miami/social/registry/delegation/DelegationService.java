package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.evidence.EvidencePurpose;
import gov.miami.social.registry.evidence.EvidenceService;
import gov.miami.social.registry.evidence.KeepEvidence;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.Roles;
import gov.miami.social.registry.shared.StaleView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** Keeps the delegation ledger: enters delegations and revokes them. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class DelegationService {

    @Inject
    private Delegations delegations;
    @Inject
    private DelegationFacts facts;
    @Inject
    private EvidenceService evidence;
    @Inject
    private Journal journal;

    static Subject subject(DelegationId id) {
        return Subject.of("delegation", id);
    }

    /** Sent twice, it is granted once. The file is kept first: it may be refused only while the end of the journal is free. */
    @RolesAllowed({Roles.CITY_MANAGER, Roles.DIRECTOR})
    public void grant(@Valid GrantDelegation command) {
        if (delegations.find(command.id()).isPresent()) {
            return;
        }
        var delegation = new Delegation(command.id());
        var instrument = EvidenceId.create();
        var decision = delegation.grant(facts.grant(command), instrument, facts.now());
        if (decision.allowed()) {
            evidence.keep(new KeepEvidence(instrument, command.instrumentName(), EvidencePurpose.SIGNED_INSTRUMENT, command.instrument()));
        }
        journal.settle(command, decision);
        delegations.add(delegation);
    }

    @RolesAllowed({Roles.CITY_MANAGER, Roles.DIRECTOR})
    public void revoke(@Valid RevokeDelegation command) {
        var delegation = seen(command.id(), command.version());
        var me = facts.caller();
        journal.settle(command, delegation.revoke(me, facts.offices(me, facts.today()), command.reason().strip(), facts.now(), facts.today()));
    }

    /** Who follows in the office lets it stand. */
    @RolesAllowed({Roles.CITY_MANAGER, Roles.DIRECTOR})
    public void keep(@Valid KeepDelegation command) {
        var delegation = seen(command.id(), command.version());
        var me = facts.caller();
        journal.settle(command, delegation.keep(me, facts.offices(me, facts.today()), facts.now(), facts.today()));
    }

    private Delegation seen(DelegationId id, long version) {
        var delegation = facts.visible(delegations.forChange(id));
        if (delegation.version() != version) {
            var by = delegation.revocation().map(Revocation::revokedBy).or(() -> delegation.keeping().map(Keeping::keptBy));
            throw new StaleView(id, by.map(facts::name).orElse(""));
        }
        return delegation;
    }

    @RolesAllowed({Roles.CITY_MANAGER, Roles.DIRECTOR})
    public GrantOffer offer() {
        return facts.offer();
    }
}
