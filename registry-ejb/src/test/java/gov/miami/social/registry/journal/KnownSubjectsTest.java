package gov.miami.social.registry.journal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.registry.journal.Naming.Past;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownSubjectsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 2);
    private static final Subject ACCOUNT = new Subject("account", "7d1fae54-0000-4000-8000-000000000001");
    private static final KnownSubjects KNOWN = new KnownSubjects(Map.of(ACCOUNT, "Later, X"), Set.of(),
            Map.of(ACCOUNT, List.of(new Past("First, X", LAST.minusDays(9)), new Past("Before, X", LAST))));

    private static Optional<String> at(String moment) {
        return KNOWN.then(ACCOUNT, Instant.parse(moment));
    }

    /** Days are the City's: at five in the morning of London the next one begins in Miami. */
    @Test
    void anOldRowHasTheNameOfThen() {
        assertThat(at("2026-02-21T12:00:00Z")).contains("First, X");
        assertThat(at("2026-02-22T12:00:00Z")).contains("Before, X");
        assertThat(at("2026-03-03T04:59:59Z")).contains("Before, X");
        assertThat(at("2026-03-03T05:00:00Z")).isEmpty();
    }
}
