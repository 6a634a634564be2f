package gov.miami.social.registry.journal;

import static gov.miami.social.policy.shared.JournalFault.Kind.ADDED;
import static gov.miami.social.policy.shared.JournalFault.Kind.CHANGED;
import static gov.miami.social.policy.shared.JournalFault.Kind.MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.JournalAnchor;
import gov.miami.social.policy.shared.JournalChain;
import gov.miami.social.policy.shared.JournalFault;
import gov.miami.social.policy.shared.PolicyVersion;
import gov.miami.social.registry.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Someone with the keys of the database changes the journal; the verification finds it and names the row. */
class JournalTamperingTest {

    private final TestDatabase database = new TestDatabase();

    @BeforeEach
    void write() {
        write(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aJournalAsItWasWrittenIsUnbroken() {
        assertThat(verify(database)).isEmpty();
    }

    @Test
    void everyFieldOfARowIsSealed() {
        for (var change : new String[] {"login = 'someone'", "actor = '99999'", "actor = null", "command = 'Other'", "subject_kind = 'other'",
            "subject_id = '8'", "details = '{}'", "allowed = false", "checks = 'JOURNAL_UNBROKEN-'", "policy_version = '2013-08-20'",
            "delegation = '7a7ad1f8-1d5c-4f4f-9d43-0d4f1f0f5b0a'", "at = timestamp with time zone '2026-11-23 17:00:00.000001+00'"}) {
            database.undone(em -> {
                em.createNativeQuery("update journal_entry set " + change + " where sequence = 5").executeUpdate();
                assertThat(verify(em)).as(change).contains(new JournalFault(5, CHANGED));
            });
        }
        assertThat(verify(database)).isEmpty();
    }

    @Test
    void aRowCutOutOfTheMiddleIsMissed() {
        database.sql("delete from journal_entry where sequence = 7");
        assertThat(verify(database)).contains(new JournalFault(7, MISSING));
    }

    @Test
    void aRowCutOutAndTheGapClosedIsFound() {
        database.sql("delete from journal_entry where sequence = 7");
        database.sql("update journal_entry set sequence = sequence - 1 where sequence > 7");
        assertThat(verify(database)).contains(new JournalFault(7, CHANGED));
    }

    @Test
    void aCutTailIsMissed() {
        database.sql("delete from journal_entry where sequence > 17");
        assertThat(verify(database)).contains(new JournalFault(18, MISSING));
    }

    @Test
    void twoSwappedRowsAreFound() {
        database.sql("update journal_entry set sequence = -1 where sequence = 5");
        database.sql("update journal_entry set sequence = 5 where sequence = 6");
        database.sql("update journal_entry set sequence = 6 where sequence = -1");
        assertThat(verify(database)).contains(new JournalFault(5, CHANGED));
    }

    @Test
    void aRowWrittenBehindTheHeadIsFound() {
        database.sql("""
                insert into journal_entry select 21, at, login, actor, command, subject_kind, subject_id, details, allowed, checks,
                delegation, policy_version, (select seal from journal_head), repeat('a', 64) from journal_entry where sequence = 20""");
        assertThat(verify(database)).contains(new JournalFault(21, CHANGED));
        database.run(em -> {
            var forged = em.find(JournalEntry.class, 21L);
            em.createNativeQuery("update journal_entry set seal = '" + forged.computedSeal() + "' where sequence = 21").executeUpdate();
        });
        assertThat(verify(database)).contains(new JournalFault(21, ADDED));
    }

    @Test
    void onPostgreSqlARowCanBeNeitherChangedNorRemovedAtAll() {
        try (var postgres = TestDatabase.postgres()) {
            write(postgres);
            for (var attack : new String[] {"update journal_entry set login = 'x' where sequence = 5", "delete from journal_entry",
                "truncate journal_entry"}) {
                var refusal = Assertions.assertThrows(PersistenceException.class, () -> postgres.sql(attack), attack);
                assertThat(refusal).hasRootCauseMessage("ERROR: The journal only grows\n  Where: PL/pgSQL function journal_only_grows() line 3 at RAISE");
            }
            assertThat(verify(postgres)).isEmpty();
            postgres.sql("alter table journal_entry disable trigger journal_only_grows");
            postgres.sql("update journal_entry set login = 'x' where sequence = 5");
            assertThat(verify(postgres)).contains(new JournalFault(5, CHANGED));
        }
    }

    private static void write(TestDatabase database) {
        for (int i = 1; i <= 20; i++) {
            var number = i;
            database.run(em -> em.persist(em.find(JournalHead.class, JournalHead.ONLY).next(act(number))));
        }
    }

    private static Act act(int number) {
        return new Act(Instant.parse("2026-11-23T17:00:00.123456Z").plusSeconds(number), "director-parks",
                Optional.of(new EmployeeId("1000" + number % 10)), new Note(number, "Año nuevo"),
                Decision.of(Check.of(Clause.ACCOUNT_APPROVED_FOR_USE, true)), Optional.empty(), PolicyVersion.parse("2018-03-22"));
    }

    /** As the verification does: read slice by slice, then compare with the head. */
    private static Optional<JournalFault> verify(EntityManager em) {
        var entries = new JournalEntries(em);
        var chain = new JournalChain(JournalAnchor.BEGINNING);
        entries.slice(0, 10, 100).forEach(chain::follow);
        entries.slice(10, entries.lastRow(), 100).forEach(chain::follow);
        chain.end(entries.head());
        return chain.fault();
    }

    private static Optional<JournalFault> verify(TestDatabase database) {
        return database.work(em -> verify(em));
    }

    /** A command of the test. */
    record Note(int number, String text) implements Command {
        @Override
        public Subject subject() {
            return Subject.of("note", number);
        }
    }
}
