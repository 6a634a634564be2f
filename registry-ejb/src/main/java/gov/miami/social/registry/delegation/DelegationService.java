package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.evidence.EvidencePurpose;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.evidence.EvidenceContent;
import gov.miami.social.registry.evidence.EvidenceService;
import gov.miami.social.registry.evidence.KeepEvidence;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.Roles;
import gov.miami.social.registry.shared.StaleView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps the delegation ledger and answers whether a delegation carries an act. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class DelegationService {

    @Inject
    private Delegations delegations;
    @Inject
    private DelegationLists lists;
    @Inject
    private DelegationViews views;
    @Inject
    private HeldPowers powers;
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
        var delegation = visible(delegations.forChange(command.id()));
        if (delegation.version() != command.version()) {
            throw new StaleView(command.id(), delegation.revocation().map(Revocation::revokedBy).map(facts::name).orElse(""));
        }
        var me = facts.caller();
        journal.settle(command, delegation.revoke(me, facts.offices(me, facts.today()), command.reason().strip(), facts.now(), facts.today()));
    }

    public Listing<DelegationLine> list(ListQuery query) {
        var found = lists.list(query, facts.viewer(), facts.today());
        return new Listing<>(views.lines(found.rows(), facts.today()), found.total());
    }

    public DelegationView find(DelegationId id) {
        var found = visible(delegations.get(id));
        var revocable = facts.callerIfKnown().filter(me -> found.mayBeRevoked(me, facts.offices(me, facts.today()), facts.today())).isPresent();
        return views.view(found, revocable, facts.today());
    }

    @RolesAllowed({Roles.CITY_MANAGER, Roles.DIRECTOR})
    public GrantOffer offer() {
        return facts.offer();
    }

    public EvidenceContent instrument(DelegationId id) {
        return evidence.download(visible(delegations.get(id)).instrument());
    }

    /** What {@link HeldPowers#held} says, for those who hold the service. */
    public Optional<HeldDelegation> held(EmployeeId holder, Power power, DepartmentKey department, LocalDate day) {
        return powers.held(holder, power, department, day);
    }

    private Delegation visible(Delegation found) {
        if (!facts.viewer().sees(found.terms())) {
            throw new NotYours(found.id());
        }
        return found;
    }
}
