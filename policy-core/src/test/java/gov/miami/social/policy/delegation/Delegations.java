package gov.miami.social.policy.delegation;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts that pass every rule of this package; a test changes one at a time. */
final class Delegations {

    static final EmployeeId MANAGER = new EmployeeId("10001");
    static final EmployeeId DIRECTOR = new EmployeeId("10002");
    static final EmployeeId ASSISTANT = new EmployeeId("10003");
    static final DepartmentKey PARKS = new DepartmentKey("PARKS");
    static final DepartmentKey POLICE = new DepartmentKey("POLICE");
    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    static final Offices NO_OFFICE = new Offices(false, Set.of());
    static final Offices CITY_MANAGER = new Offices(true, Set.of(DepartmentKey.CITY_MANAGER));
    static final Offices PARKS_DIRECTOR = new Offices(false, Set.of(PARKS));

    static DelegationTerms ofCityManager() {
        return new DelegationTerms(Capacity.CITY_MANAGER, MANAGER, ASSISTANT, Power.of(Capacity.CITY_MANAGER),
                DepartmentScope.everyDepartment(), Period.of(FIRST, LAST));
    }

    static DelegationTerms ofParksDirector() {
        return new DelegationTerms(Capacity.DIRECTOR, DIRECTOR, ASSISTANT, Set.of(Power.DETERMINE_RELATEDNESS),
                DepartmentScope.of(List.of(PARKS)), Period.of(FIRST, LAST));
    }

    static DelegationTerms lasting(Period period) {
        return new DelegationTerms(Capacity.CITY_MANAGER, MANAGER, ASSISTANT, Set.of(Power.APPROVE_USE), DepartmentScope.everyDepartment(), period);
    }

    static DelegationTerms withScope(DelegationTerms terms, DepartmentScope scope) {
        return new DelegationTerms(terms.capacity(), terms.grantor(), terms.holder(), terms.powers(), scope, terms.period());
    }

    static DelegationTerms withPowers(DelegationTerms terms, Set<Power> powers) {
        return new DelegationTerms(terms.capacity(), terms.grantor(), terms.holder(), powers, terms.scope(), terms.period());
    }

    static DelegationTerms heldBy(DelegationTerms terms, EmployeeId holder) {
        return new DelegationTerms(terms.capacity(), terms.grantor(), holder, terms.powers(), terms.scope(), terms.period());
    }

    private Delegations() {
    }
}
