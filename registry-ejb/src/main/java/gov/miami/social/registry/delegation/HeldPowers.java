package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.delegation.DepartmentScope;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers the other features from the ledger: who may use which power for which departments on a day. */
@ApplicationScoped
public class HeldPowers {

    @Inject
    private Delegations delegations;
    @Inject
    private DelegationFacts facts;

    /**
     * The delegation that lets a person use a power for a department on a day; when none is in force, the latest that
     * names the person and the power, so that the rule can say what it lacks.
     */
    public Optional<HeldDelegation> held(EmployeeId holder, Power power, DepartmentKey department, LocalDate day) {
        var active = facts.active(holder, day);
        var named = delegations.naming(holder).stream().filter(found -> found.terms().powers().contains(power))
                .map(found -> found.held(power, department, day, active, facts.offices(found.terms().grantor(), day))).toList();
        return named.stream().filter(HeldDelegation::inForce).findFirst().or(() -> named.stream().findFirst());
    }

    /** For each power that a person holds on a day, the departments for which. */
    public Map<Power, DepartmentScope> scopes(EmployeeId holder, LocalDate day) {
        var scopes = new EnumMap<Power, DepartmentScope>(Power.class);
        if (facts.active(holder, day)) {
            delegations.naming(holder).stream().filter(found -> found.inForce(day)).map(LedgerEntry::terms)
                    .forEach(terms -> terms.powers().forEach(power -> scopes.merge(power, terms.scope(), DepartmentScope::and)));
        }
        return scopes;
    }

    /** Who holds a power for a department on a day. */
    public List<EmployeeId> holders(Power power, DepartmentKey department, LocalDate day) {
        var named = delegations.inForce(power, day).stream().map(LedgerEntry::terms).filter(terms -> terms.scope().covers(department))
                .map(DelegationTerms::holder).distinct().toList();
        var active = facts.active(named, day);
        return named.stream().filter(active::contains).toList();
    }
}
