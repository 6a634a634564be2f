package gov.miami.social.registry.delegation;

import static gov.miami.social.registry.delegation.Ledger.FIRST;
import static gov.miami.social.registry.delegation.Ledger.LAST;
import static gov.miami.social.registry.delegation.Ledger.MANAGER;
import static gov.miami.social.registry.delegation.Ledger.NOON;
import static gov.miami.social.registry.delegation.Ledger.POLICE;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.delegation.DepartmentScope;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A database with delegations of every state: one for everywhere, one for Parks, one that is over, and one that was revoked. */
final class FilledLedger implements AutoCloseable {

    /** Who holds those that are over or revoked. */
    static final EmployeeId OTHER = new EmployeeId("10009");

    final Delegation everywhere = Ledger.ofCityManager(Period.of(FIRST, LAST));
    final Delegation parks = Ledger.ofParksDirector();
    final Delegation expired = Ledger.granted(limited(Period.of(FIRST.minusYears(1), FIRST.minusDays(1))), Ledger.CITY_MANAGER);
    final Delegation revoked = Ledger.granted(limited(Period.of(FIRST, LAST)), Ledger.CITY_MANAGER);
    private final TestDatabase database = new TestDatabase();

    FilledLedger() {
        revoked.revoke(MANAGER, Ledger.CITY_MANAGER, "No longer needed", NOON, FIRST);
        database.run(em -> List.of(everywhere, expired, revoked, parks).forEach(em::persist));
        database.run(em -> works(em, Ledger.ASSISTANT));
    }

    /** Somebody who leaves the City the day before delegations end. */
    private static void works(EntityManager em, EmployeeId person) {
        em.createNativeQuery("""
                        insert into person (personnel_number, given_name, family_name, email, title, type, civil_service, from_day, separated_on, changed_at, version)
                        values (?, 'Ana', 'Paz', 'ana@miami.example', 'Assistant', 'EMPLOYEE', 'UNCLASSIFIED', ?, ?, ?, 0)""")
                .setParameter(1, person.value()).setParameter(2, FIRST.minusYears(1)).setParameter(3, LAST.minusDays(1)).setParameter(4, NOON).executeUpdate();
    }

    private static DelegationTerms limited(Period period) {
        return new DelegationTerms(Capacity.CITY_MANAGER, MANAGER, OTHER, Set.of(Power.APPROVE_USE), DepartmentScope.of(List.of(POLICE)), period);
    }

    <T> T in(BiFunction<DelegationLists, Delegations, T> work) {
        return work(em -> work.apply(new DelegationLists(em), new Delegations(em)));
    }

    <T> T work(Function<EntityManager, T> work) {
        return database.work(work);
    }

    @Override
    public void close() {
        database.close();
    }
}
