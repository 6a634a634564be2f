package gov.miami.social.policy.shared;

import static gov.miami.social.policy.shared.Clause.JOURNAL_UNBROKEN;
import static gov.miami.social.policy.shared.JournalFault.Kind.ADDED;
import static gov.miami.social.policy.shared.JournalFault.Kind.CHANGED;
import static gov.miami.social.policy.shared.JournalFault.Kind.MISSING;
import static gov.miami.social.policy.shared.JournalFault.Kind.REWRITTEN;
import static gov.miami.social.policy.shared.JournalFault.Kind.UNLINKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalChainTest {

    private final List<Row> rows = new ArrayList<>(List.of(new Row(1, "a"), new Row(2, "b"), new Row(3, "c"), new Row(4, "d")));
    private final JournalAnchor head;

    JournalChainTest() {
        seal();
        head = end();
    }

    @Test
    void aJournalAsItWasWrittenIsUnbroken() {
        assertThat(verify(head, JournalAnchor.BEGINNING)).isEmpty();
        assertThat(verify(head, new JournalAnchor(2, rows.get(1).seal))).isEmpty();
        assertThat(verify(head, head)).isEmpty();
    }

    @Test
    void anEmptyJournalIsUnbroken() {
        rows.clear();
        assertThat(verify(JournalAnchor.BEGINNING, JournalAnchor.BEGINNING)).isEmpty();
    }

    @Test
    void aChangedRowIsNamed() {
        rows.get(1).text = "B";
        assertThat(verify(head, JournalAnchor.BEGINNING)).contains(new JournalFault(2, CHANGED));
    }

    @Test
    void aMissingRowIsNamedAtTheBeginningInTheMiddleAndAtTheEnd() {
        for (int missing = 0; missing < 4; missing++) {
            var row = rows.remove(missing);
            assertThat(verify(head, JournalAnchor.BEGINNING)).contains(new JournalFault(missing + 1, MISSING));
            rows.add(missing, row);
        }
    }

    @Test
    void twoSwappedRowsAreNamedAtTheFirst() {
        Collections.swap(rows, 1, 2);
        rows.get(1).number = 2;
        rows.get(2).number = 3;
        assertThat(verify(head, JournalAnchor.BEGINNING)).contains(new JournalFault(2, CHANGED));
    }

    @Test
    void aRowChangedAndSealedAnewNoLongerCarriesTheNext() {
        rows.get(1).text = "B";
        rows.get(1).seal = rows.get(1).computed();
        assertThat(verify(head, JournalAnchor.BEGINNING)).contains(new JournalFault(3, UNLINKED));
    }

    @Test
    void theLastRowChangedAndSealedAnewIsNotTheOneTheHeadKnows() {
        rows.get(3).text = "D";
        rows.get(3).seal = rows.get(3).computed();
        assertThat(verify(head, JournalAnchor.BEGINNING)).contains(new JournalFault(4, REWRITTEN));
    }

    @Test
    void aRowBehindTheHeadWasNotWrittenByThePortal() {
        rows.add(new Row(5, "e"));
        seal();
        assertThat(verify(head, JournalAnchor.BEGINNING)).contains(new JournalFault(5, ADDED));
    }

    @Test
    void aJournalSealedAnewFromEndToEndIsFoundByTheVerificationBefore() {
        var known = new JournalAnchor(3, rows.get(2).seal);
        rows.get(1).text = "B";
        seal();
        assertThat(verify(end(), JournalAnchor.BEGINNING)).isEmpty();
        assertThat(verify(end(), known)).contains(new JournalFault(3, REWRITTEN));
    }

    @Test
    void aJournalCutTogetherWithItsHeadIsFoundByTheVerificationBefore() {
        rows.subList(2, 4).clear();
        assertThat(verify(end(), JournalAnchor.BEGINNING)).isEmpty();
        assertThat(verify(end(), head)).contains(new JournalFault(3, MISSING));
    }

    @Test
    void theFirstFaultIsTheOneThatIsTold() {
        rows.get(1).text = "B";
        rows.remove(3);
        assertThat(verify(head, JournalAnchor.BEGINNING)).contains(new JournalFault(2, CHANGED));
    }

    @Test
    void aFaultIsKnownBeforeTheEndIsReached() {
        rows.remove(1);
        assertThat(follow(JournalAnchor.BEGINNING).fault()).contains(new JournalFault(2, MISSING)).get().hasToString("row 2 MISSING");
    }

    @Test
    void theLastGoodRowIsKnown() {
        rows.get(2).text = "C";
        var chain = follow(JournalAnchor.BEGINNING);
        assertThat(chain.last()).isEqualTo(new JournalAnchor(2, rows.get(1).seal));
    }

    @Test
    void aFaultBreaksTheClause() {
        assertThat(JournalIntegrity.decide(Optional.empty()).allowed()).isTrue();
        assertThat(JournalIntegrity.decide(Optional.of(new JournalFault(2, CHANGED))).refusing()).containsExactly(JOURNAL_UNBROKEN);
    }

    private Optional<JournalFault> verify(JournalAnchor end, JournalAnchor earlier) {
        var chain = follow(earlier);
        chain.end(end);
        return chain.fault();
    }

    private JournalChain follow(JournalAnchor earlier) {
        var chain = new JournalChain(earlier);
        rows.forEach(row -> chain.follow(new JournalLink(row.number, row.previous, row.seal, row.computed())));
        return chain;
    }

    private JournalAnchor end() {
        var last = rows.get(rows.size() - 1);
        return new JournalAnchor(last.number, last.seal);
    }

    private void seal() {
        var before = JournalSeal.BEGINNING;
        for (var row : rows) {
            row.previous = before;
            row.seal = row.computed();
            before = row.seal;
        }
    }

    private static final class Row {
        private long number;
        private String text;
        private String previous;
        private String seal;

        Row(long number, String text) {
            this.number = number;
            this.text = text;
        }

        String computed() {
            return JournalSeal.of(previous, List.of(Long.toString(number), text));
        }
    }
}
