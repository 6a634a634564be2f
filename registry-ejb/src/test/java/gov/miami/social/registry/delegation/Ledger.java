package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.delegation.DepartmentScope;
import gov.miami.social.policy.delegation.GrantCase;
import gov.miami.social.policy.delegation.Offices;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Delegations as tests need them: of the City Manager for every department, of the Parks director for Parks. */
final class Ledger {

    static final EmployeeId MANAGER = new EmployeeId("10001");
    static final EmployeeId DIRECTOR = new EmployeeId("10002");
    static final EmployeeId ASSISTANT = new EmployeeId("10003");
    static final DepartmentKey PARKS = new DepartmentKey("PARKS");
    static final DepartmentKey POLICE = new DepartmentKey("POLICE");
    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    static final Instant NOON = Instant.parse("2026-03-01T17:00:00Z");
    static final Offices CITY_MANAGER = new Offices(true, Set.of(DepartmentKey.CITY_MANAGER));
    static final Offices PARKS_DIRECTOR = new Offices(false, Set.of(PARKS));

    static Delegation ofCityManager(Period period) {
        return granted(new DelegationTerms(Capacity.CITY_MANAGER, MANAGER, ASSISTANT, Power.of(Capacity.CITY_MANAGER),
                DepartmentScope.everyDepartment(), period), CITY_MANAGER);
    }

    static Delegation ofParksDirector() {
        return granted(parks(), PARKS_DIRECTOR);
    }

    static DelegationTerms parks() {
        return new DelegationTerms(Capacity.DIRECTOR, DIRECTOR, ASSISTANT, Set.of(Power.DESIGNATE), DepartmentScope.of(List.of(PARKS)),
                Period.of(FIRST, LAST));
    }

    static Delegation granted(DelegationTerms terms, Offices offices) {
        var delegation = new Delegation(DelegationId.random());
        var decision = delegation.grant(new GrantCase(terms, terms.period().from(), offices, true, true, 366), EvidenceId.create(), NOON);
        if (!decision.allowed()) {
            throw new IllegalArgumentException("Refused: " + decision.refusing());
        }
        return delegation;
    }

    private Ledger() {
    }
}
