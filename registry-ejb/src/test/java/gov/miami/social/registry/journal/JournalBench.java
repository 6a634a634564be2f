package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.JournalAnchor;
import gov.miami.social.policy.shared.JournalChain;
import gov.miami.social.policy.shared.PolicyVersion;
import gov.miami.social.registry.shared.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures the verification of a large journal on PostgreSQL, against the plain SQL that reads the same rows. */
public final class JournalBench {

    private static final int AT_ONCE = 5_000;

    /** @param arguments how many rows */
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        var rows = Integer.parseInt(arguments[0]);
        try (var database = TestDatabase.postgres()) {
            timed("rows written and sealed: " + rows, () -> write(database, rows));
            for (int round = 1; round <= 3; round++) {
                timed("plain SQL reads every row", () -> read(database, rows));
                timed("verification", () -> verify(database));
            }
        }
        var used = Runtime.getRuntime();
        System.out.println("heap at the end: " + (used.totalMemory() - used.freeMemory() >> 20) + " MB of at most " + (used.maxMemory() >> 20) + " MB");
    }

    private static Object write(TestDatabase database, int rows) {
        for (int done = 0; done < rows; done += AT_ONCE) {
            var first = done;
            database.run(em -> {
                var head = em.find(JournalHead.class, JournalHead.ONLY);
                for (int number = first; number < Math.min(first + AT_ONCE, rows); number++) {
                    em.persist(head.next(act(number)));
                }
            });
        }
        return rows;
    }

    private static Act act(int number) {
        return new Act(Instant.parse("2026-01-01T12:00:00.123456Z").plusSeconds(number), "director-" + number % 40,
                Optional.of(new EmployeeId(String.valueOf(10000 + number % 5500))),
                new JournalTamperingTest.Note(number, "Asked for the account of the park and gave the reasons that the policy wants to hear"),
                Decision.of(Check.of(Clause.ACCOUNT_APPROVED_FOR_USE, true)), Optional.empty(), PolicyVersion.parse("2018-03-22"));
    }

    private static Object read(TestDatabase database, int rows) {
        var length = 0L;
        for (long after = 0; after < rows; after += AT_ONCE) {
            var from = after;
            length += database.work(em -> em.createNativeQuery("select * from journal_entry where sequence > :from and sequence <= :to order by sequence")
                    .setParameter("from", from).setParameter("to", from + AT_ONCE).getResultList().size());
        }
        return length + " rows";
    }

    /** As the portal does: slice by slice, each in a persistence context of its own. */
    private static Object verify(TestDatabase database) {
        var chain = new JournalChain(JournalAnchor.BEGINNING);
        var head = database.work(em -> new JournalEntries(em).head());
        while (chain.last().row() < head.row() && chain.fault().isEmpty()) {
            database.work(em -> new JournalEntries(em).slice(chain.last().row(), head.row(), AT_ONCE)).forEach(chain::follow);
        }
        chain.end(head);
        return chain.fault().map(Object::toString).orElse("unbroken");
    }

    private static void timed(String what, Supplier<Object> work) {
        var start = System.nanoTime();
        var result = work.get();
        System.out.printf("%-45s %8.1f s  %s%n", what, (System.nanoTime() - start) / 1e9, result);
    }

    private JournalBench() {
    }
}
