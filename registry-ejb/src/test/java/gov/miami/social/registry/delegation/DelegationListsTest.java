package gov.miami.social.registry.delegation;

import static gov.miami.social.registry.delegation.Ledger.DIRECTOR;
import static gov.miami.social.registry.delegation.Ledger.FIRST;
import static gov.miami.social.registry.delegation.Ledger.LAST;
import static gov.miami.social.registry.delegation.Ledger.NOON;
import static gov.miami.social.registry.delegation.Ledger.PARKS;
import static gov.miami.social.registry.delegation.FilledLedger.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a list of the ledger shows to whom: row rule, filters, and the report of decisions. */
class DelegationListsTest {

    private static final Viewer AUDITOR = new Viewer(true, Optional.empty(), Set.of());
    private static FilledLedger ledger;

    @BeforeAll
    static void fill() {
        ledger = new FilledLedger();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    private static Viewer employeeOf(DepartmentKey department) {
        return new Viewer(false, Optional.of(new EmployeeId("20001")), Set.of(department));
    }

    private static List<Delegation> list(Viewer viewer, Map<String, String> filters) {
        var query = new ListQuery("", filters, "", true, 0, 20);
        return ledger.in((lists, all) -> lists.list(query, viewer, FIRST)).rows();
    }

    private static ListAssert<Object> ids(List<Delegation> found) {
        return assertThat(found.stream().<Object>map(Delegation::id).toList());
    }

    @Test
    void theAuditorSeesAllTheLedger() {
        ids(list(AUDITOR, Map.of())).containsExactlyInAnyOrder(ledger.everywhere.id(), ledger.expired.id(), ledger.revoked.id(), ledger.parks.id());
    }

    @Test
    void anEmployeeSeesWhatConcernsTheOwnDepartment() {
        ids(list(employeeOf(PARKS), Map.of())).containsExactlyInAnyOrder(ledger.everywhere.id(), ledger.parks.id());
    }

    @Test
    void aHolderSeesTheOwnDelegationsWhereverTheyReach() {
        ids(list(new Viewer(false, Optional.of(OTHER), Set.of()), Map.of())).containsExactlyInAnyOrder(ledger.everywhere.id(), ledger.expired.id(), ledger.revoked.id());
    }

    @Test
    void whoHasNoPersonRecordSeesOnlyWhatIsForEveryone() {
        ids(list(new Viewer(false, Optional.empty(), Set.of()), Map.of())).containsExactly(ledger.everywhere.id());
    }

    @Test
    void theStateIsAFilterOverDates() {
        ids(list(AUDITOR, Map.of("state", "IN_FORCE"))).containsExactlyInAnyOrder(ledger.everywhere.id(), ledger.parks.id());
        ids(list(AUDITOR, Map.of("state", "EXPIRED"))).containsExactly(ledger.expired.id());
        ids(list(AUDITOR, Map.of("state", "REVOKED"))).containsExactly(ledger.revoked.id());
        ids(list(AUDITOR, Map.of("state", "AHEAD"))).isEmpty();
        ids(list(AUDITOR, Map.of("state", "NO_SUCH"))).isEmpty();
    }

    @Test
    void whatNobodyHoldsAnyMoreIsNotInForce() {
        ids(onDay(LAST, "HOLDER_GONE")).containsExactlyInAnyOrder(ledger.everywhere.id(), ledger.parks.id());
        ids(onDay(LAST, "IN_FORCE")).isEmpty();
        ids(onDay(LAST.minusDays(1), "HOLDER_GONE")).isEmpty();
        ids(onDay(LAST.minusDays(1), "IN_FORCE")).hasSize(2);
    }

    private static List<Delegation> onDay(LocalDate day, String state) {
        var query = new ListQuery("", Map.of("state", state), "", true, 0, 20);
        return ledger.in((lists, all) -> lists.list(query, AUDITOR, day)).rows();
    }

    @Test
    void powerDepartmentAndPeopleAreFilters() {
        ids(list(AUDITOR, Map.of("power", "DESIGNATE"))).containsExactly(ledger.parks.id());
        ids(list(AUDITOR, Map.of("department", "PARKS"))).containsExactlyInAnyOrder(ledger.everywhere.id(), ledger.parks.id());
        ids(list(AUDITOR, Map.of("capacity", "DIRECTOR"))).containsExactly(ledger.parks.id());
        ids(list(AUDITOR, Map.of("grantor", DIRECTOR.value()))).containsExactly(ledger.parks.id());
        ids(list(AUDITOR, Map.of("holder", "nobody at all"))).isEmpty();
    }

    @Test
    void theReportTellsWhetherTheDelegationWasInForceThen() {
        journal(1, NOON.minusSeconds(1), ledger.revoked);
        journal(2, NOON.plusSeconds(1), ledger.revoked);
        journal(3, NOON, ledger.expired);
        var found = decisions(AUDITOR, Map.of());
        assertThat(found.rows()).extracting(DelegatedDecision::sequence).containsExactly(3L, 2L, 1L);
        assertThat(found.rows()).extracting(DelegatedDecision::inForce).containsExactly(false, false, true);
        assertThat(decisions(employeeOf(PARKS), Map.of()).rows()).isEmpty();
        assertThat(decisions(AUDITOR, Map.of("delegation", ledger.expired.id().toString(), "allowed", "true", "from", "2026-03-01",
                "until", "2026-03-01")).rows()).hasSize(1);
        assertThat(decisions(AUDITOR, Map.of("from", "2026-03-02")).rows()).isEmpty();
        assertThat(decisions(AUDITOR, Map.of("from", "yesterday")).rows()).isEmpty();
    }

    private static Listing<DelegatedDecision> decisions(Viewer viewer, Map<String, String> filters) {
        return ledger.in((lists, all) -> lists.decisions(new ListQuery("", filters, "", true, 0, 20), viewer));
    }

    private static void journal(long sequence, Instant at, Delegation under) {
        ledger.work(em -> em.createNativeQuery("""
                        insert into journal_entry (sequence, at, login, command, subject_kind, subject_id, details, allowed, checks, delegation,
                        policy_version, previous_seal, seal) values (?, ?, 'designee', 'ApproveRequest', 'request', '1', '{}', true, '', ?,
                        '2018-03-22', '', ?)""")
                .setParameter(1, sequence).setParameter(2, at).setParameter(3, under.id().value()).setParameter(4, "seal" + sequence)
                .executeUpdate());
    }
}
