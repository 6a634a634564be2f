package gov.miami.social.registry.delegation;

import static gov.miami.social.registry.delegation.Ledger.ASSISTANT;
import static gov.miami.social.registry.delegation.Ledger.DIRECTOR;
import static gov.miami.social.registry.delegation.Ledger.FIRST;
import static gov.miami.social.registry.delegation.Ledger.LAST;
import static gov.miami.social.registry.delegation.Ledger.MANAGER;
import static gov.miami.social.registry.delegation.Ledger.NOON;
import static gov.miami.social.registry.delegation.Ledger.PARKS;
import static gov.miami.social.registry.delegation.Ledger.PARKS_DIRECTOR;
import static gov.miami.social.registry.delegation.Ledger.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.delegation.DepartmentScope;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries of the ledger, on a database: row rule, filters, and the report of decisions. */
class DelegationListsTest {

    private static final Viewer AUDITOR = new Viewer(true, Optional.empty(), Set.of());
    private static final EmployeeId OTHER = new EmployeeId("10009");

    private static TestDatabase database;
    private static Delegation everywhere;
    private static Delegation expired;
    private static Delegation revoked;
    private static Delegation parks;

    @BeforeAll
    static void fill() {
        database = new TestDatabase();
        everywhere = Ledger.ofCityManager(Period.of(FIRST, LAST));
        expired = Ledger.granted(limited(Period.of(FIRST.minusYears(1), FIRST.minusDays(1))), Ledger.CITY_MANAGER);
        revoked = Ledger.granted(limited(Period.of(FIRST, LAST)), Ledger.CITY_MANAGER);
        revoked.revoke(MANAGER, Ledger.CITY_MANAGER, "No longer needed", NOON, FIRST);
        parks = Ledger.ofParksDirector();
        database.work(em -> {
            List.of(everywhere, expired, revoked, parks).forEach(em::persist);
            return null;
        });
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static DelegationTerms limited(Period period) {
        return new DelegationTerms(Capacity.CITY_MANAGER, MANAGER, OTHER, Set.of(Power.APPROVE_USE), DepartmentScope.of(List.of(POLICE)), period);
    }

    private static Viewer employeeOf(DepartmentKey department) {
        return new Viewer(false, Optional.of(new EmployeeId("20001")), Set.of(department));
    }

    private static List<Delegation> list(Viewer viewer, Map<String, String> filters) {
        var query = new ListQuery("", filters, "", true, 0, 20);
        return in((lists, all) -> lists.list(query, viewer, FIRST)).rows();
    }

    private static <T> T in(BiFunction<DelegationLists, Delegations, T> work) {
        return database.work(em -> work.apply(new DelegationLists(em), new Delegations(em)));
    }

    private static org.assertj.core.api.ListAssert<Object> ids(List<Delegation> found) {
        return assertThat(found.stream().<Object>map(Delegation::id).toList());
    }

    @Test
    void theAuditorSeesAllTheLedger() {
        ids(list(AUDITOR, Map.of())).containsExactlyInAnyOrder(everywhere.id(), expired.id(), revoked.id(), parks.id());
    }

    @Test
    void anEmployeeSeesWhatConcernsTheOwnDepartment() {
        ids(list(employeeOf(PARKS), Map.of())).containsExactlyInAnyOrder(everywhere.id(), parks.id());
    }

    @Test
    void aHolderSeesTheOwnDelegationsWhereverTheyReach() {
        ids(list(new Viewer(false, Optional.of(OTHER), Set.of()), Map.of())).containsExactlyInAnyOrder(everywhere.id(), expired.id(), revoked.id());
    }

    @Test
    void whoHasNoPersonRecordSeesOnlyWhatIsForEveryone() {
        ids(list(new Viewer(false, Optional.empty(), Set.of()), Map.of())).containsExactly(everywhere.id());
    }

    @Test
    void theStateIsAFilterOverDates() {
        ids(list(AUDITOR, Map.of("state", "IN_FORCE"))).containsExactlyInAnyOrder(everywhere.id(), parks.id());
        ids(list(AUDITOR, Map.of("state", "EXPIRED"))).containsExactly(expired.id());
        ids(list(AUDITOR, Map.of("state", "REVOKED"))).containsExactly(revoked.id());
        ids(list(AUDITOR, Map.of("state", "AHEAD"))).isEmpty();
        ids(list(AUDITOR, Map.of("state", "NO_SUCH"))).isEmpty();
    }

    @Test
    void powerDepartmentAndPeopleAreFilters() {
        ids(list(AUDITOR, Map.of("power", "DESIGNATE"))).containsExactly(parks.id());
        ids(list(AUDITOR, Map.of("department", "PARKS"))).containsExactlyInAnyOrder(everywhere.id(), parks.id());
        ids(list(AUDITOR, Map.of("capacity", "DIRECTOR"))).containsExactly(parks.id());
        ids(list(AUDITOR, Map.of("grantor", DIRECTOR.value()))).containsExactly(parks.id());
        ids(list(AUDITOR, Map.of("holder", "nobody at all"))).isEmpty();
    }

    @Test
    void anInstrumentLeadsToItsDelegation() {
        Optional<Delegation> found = in((lists, all) -> all.under(parks.instrument()));
        Optional<Delegation> none = in((lists, all) -> all.under(EvidenceId.create()));
        assertThat(found.map(Delegation::id)).contains(parks.id());
        assertThat(none).isEmpty();
    }

    @Test
    void theLatestThatNamesTheHolderComesFirst() {
        List<LedgerEntry> found = in((lists, all) -> all.naming(OTHER));
        assertThat(found).extracting(LedgerEntry::id).containsExactly(revoked.id(), expired.id());
        assertThat(found).extracting(LedgerEntry::revoked).containsExactly(true, false);
    }

    @Test
    void thoseInForceAreFoundByPowerAndByHolder() {
        entries(in((lists, all) -> all.inForce(Power.APPROVE_USE, LAST))).containsExactly(everywhere.id());
        entries(in((lists, all) -> all.inForce(Power.APPROVE_USE, LAST.plusDays(1)))).isEmpty();
        ids(in((lists, all) -> all.inForce(ASSISTANT, FIRST))).containsExactlyInAnyOrder(everywhere.id(), parks.id());
        ids(in((lists, all) -> all.inForce(ASSISTANT, FIRST.minusDays(1)))).isEmpty();
    }

    private static org.assertj.core.api.ListAssert<Object> entries(List<LedgerEntry> found) {
        return assertThat(found.stream().<Object>map(LedgerEntry::id).toList());
    }

    @Test
    void theReportTellsWhetherTheDelegationWasInForceThen() {
        journal(1, NOON.minusSeconds(1), revoked);
        journal(2, NOON.plusSeconds(1), revoked);
        journal(3, NOON, expired);
        var found = decisions(AUDITOR, Map.of());
        assertThat(found.rows()).extracting(DelegatedDecision::sequence).containsExactly(3L, 2L, 1L);
        assertThat(found.rows()).extracting(DelegatedDecision::inForce).containsExactly(false, false, true);
        assertThat(decisions(employeeOf(PARKS), Map.of()).rows()).isEmpty();
        assertThat(decisions(AUDITOR, Map.of("delegation", expired.id().toString(), "allowed", "true", "from", "2026-03-01",
                "until", "2026-03-01")).rows()).hasSize(1);
        assertThat(decisions(AUDITOR, Map.of("from", "2026-03-02")).rows()).isEmpty();
        assertThat(decisions(AUDITOR, Map.of("from", "yesterday")).rows()).isEmpty();
    }

    private static Listing<DelegatedDecision> decisions(Viewer viewer, Map<String, String> filters) {
        return in((lists, all) -> lists.decisions(new ListQuery("", filters, "", true, 0, 20), viewer));
    }

    private static void journal(long sequence, Instant at, Delegation under) {
        database.work(em -> em.createNativeQuery("""
                        insert into journal_entry (sequence, at, login, command, subject_kind, subject_id, details, allowed, checks, delegation,
                        policy_version, previous_seal, seal) values (?, ?, 'designee', 'ApproveRequest', 'request', '1', '{}', true, '', ?,
                        '2018-03-22', '', ?)""")
                .setParameter(1, sequence).setParameter(2, at).setParameter(3, under.id().value()).setParameter(4, "seal" + sequence)
                .executeUpdate());
    }
}
