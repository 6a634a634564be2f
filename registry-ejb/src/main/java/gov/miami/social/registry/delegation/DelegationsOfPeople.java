package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.HoldingPart;
import gov.miami.social.registry.department.Holdings;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The delegations not over that somebody holds, or gave. Nobody decides under one that he held once he has left; one that he gave stands,
 * because his office gave it, until who follows there revokes it (reading 11). Each stays as it was signed.
 */
@ApplicationScoped
class DelegationsOfPeople implements Holdings {

    @Inject
    private Delegations delegations;
    @Inject
    private Organisation organisation;
    @Inject
    private DelegationFacts facts;

    @Override
    public List<Holding> of(EmployeeId person) {
        return delegations.open(facts.today()).stream().filter(one -> one.terms().holder().equals(person) || one.terms().grantor().equals(person))
                .map(one -> holding(one, person)).toList();
    }

    /** It concerns the office that gave it: of the City Manager, or of the director of the departments it is for. */
    private Holding holding(LedgerEntry entry, EmployeeId person) {
        var terms = entry.terms();
        var owner = terms.capacity() == Capacity.CITY_MANAGER ? Optional.of(DepartmentKey.CITY_MANAGER)
                : terms.scope().departments().stream().min(Comparator.comparing(DepartmentKey::value));
        var held = terms.holder().equals(person);
        var other = held ? terms.grantor() : terms.holder();
        return new Holding(Subject.of("delegation", entry.id()), organisation.names(List.of(other)).getOrDefault(other, other.toString()), owner,
                List.of(held ? HoldingPart.DELEGATE : HoldingPart.DELEGATOR), facts.viewer().sees(terms));
    }
}
