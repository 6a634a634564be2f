package gov.miami.social.registry.journal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that is meant in two ways is found once, in its place. */
class MeantRowsTest {

    private final TestDatabase database = new TestDatabase();

    @BeforeEach
    void write() {
        for (int row = 1; row <= 10; row++) {
            database.sql("insert into journal_entry (sequence, at, login, command, subject_kind, subject_id, details, allowed, checks, policy_version, previous_seal, seal) values ("
                    + row + ", current_timestamp, '" + (row % 2 == 0 ? "anna" : "ben") + "', 'Other', 'person', '" + (row % 3 == 0 ? "Z1" : "Z2") + "', '{}', true, 'JOURNAL_UNBROKEN-', '2013-08-20', 'before " + row + "', 'seal " + row + "')");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theNewestOfAllWaysComeFirst() {
        assertThat(numbers(0, 4, false)).containsExactly(10L, 9L, 8L, 6L);
        assertThat(numbers(4, 4, false)).containsExactly(4L, 3L, 2L);
        assertThat(numbers(8, 4, false)).isEmpty();
    }

    @Test
    void theOldestComeFirstWhenAskedSo() {
        assertThat(numbers(0, 4, true)).containsExactly(2L, 3L, 4L, 6L);
    }

    @Test
    void eachIsCountedOnce() {
        assertThat(page(0, 2, false).total()).isEqualTo(7);
    }

    private List<Long> numbers(int first, int size, boolean oldestFirst) {
        return page(first, size, oldestFirst).rows().stream().map(JournalView::sequence).toList();
    }

    private Listing<JournalView> page(int first, int size, boolean oldestFirst) {
        return database.work(em -> new MeantRows(em, Moment.ofAnAct(), List.of("login = :who", "subject_kind = 'person' and subject_id in (:person)"),
                Map.of("who", "anna", "person", List.of("Z1"))).page(new ListQuery("anna", Map.of(), "", oldestFirst, first, size), oldestFirst));
    }
}
