package gov.miami.social.web.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.registry.shared.ListQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a list page is its whole state, whatever someone writes into it. */
class ListStateTest {

    private static ListState of(Map<String, String> request) {
        return ListState.of(request, List.of("status"));
    }

    @Test
    void anAddressBecomesTheQuery() {
        var state = of(Map.of("q", " parks ", "status", "IN_USE", "sort", "-handle", "page", "3", "size", "50"));
        assertThat(state.query()).isEqualTo(new ListQuery("parks", Map.of("status", "IN_USE"), "handle", false, 100, 50));
    }

    @Test
    void aFilterIsLeftOutAndAllElseStays() {
        var state = of(Map.of("q", "parks", "status", "NONSENSE", "sort", "handle", "of", "7"));
        assertThat(state.without(Set.of("status")).query()).isEqualTo(new ListQuery("parks", Map.of(), "handle", true, 0, 20));
        assertThat(state.without(Set.of("status")).others()).containsEntry("of", "7");
    }

    @Test
    void noAddressIsTheFirstPage() {
        assertThat(of(Map.of()).query()).isEqualTo(ListQuery.firstPage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-4", "x", "99999999999", "1e3", ""})
    void aPageThatIsNoneIsTheFirst(String page) {
        assertThat(of(Map.of("page", page)).page()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;drop table x", "1", "a b", "--a", "a'"})
    void aSortThatIsNoColumnNameIsNone(String sort) {
        assertThat(of(Map.of("sort", sort)).sort()).isEmpty();
    }

    @Test
    void anUnknownSizeIsTheSmallest() {
        assertThat(of(Map.of("size", "100000")).size()).isEqualTo(20);
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertThat(of(Map.of("sort", "a'", "page", "-1", "size", "99999")).unread()).containsExactly(Map.entry("sort", "a'"), Map.entry("page", "-1"), Map.entry("size", "99999"));
        assertThat(of(Map.of("sort", "-handle", "page", "1", "size", "50")).unread()).isEmpty();
        assertThat(of(Map.of("sort", "", "page", " ", "size", "")).unread()).isEmpty();
    }

    @Test
    void whatTheListTurnsOutNotToHaveIsToldAndLeftOut() {
        var state = of(Map.of("sort", "-nonsense", "page", "9")).turnedTo(2).unsorted();
        assertThat(state.unread()).containsExactly(Map.entry("page", "9"), Map.entry("sort", "nonsense"));
        assertThat(state.toPage(3)).isEqualTo("?page=3");
        assertThat(state.page()).isEqualTo(2);
    }

    @Test
    void theSameColumnAgainTurnsTheOrderRound() {
        assertThat(of(Map.of("sort", "handle")).toSort("handle")).isEqualTo("?sort=-handle");
        assertThat(of(Map.of("sort", "-handle")).toSort("handle")).isEqualTo("?sort=handle");
        assertThat(of(Map.of("sort", "handle", "page", "4")).toSort("status")).isEqualTo("?sort=status");
    }

    @Test
    void everyLinkKeepsWhatItDoesNotChange() {
        var state = of(Map.of("q", "a&b", "status", "IN_USE", "id", "7"));
        assertThat(state.toPage(2)).isEqualTo("?id=7&q=a%26b&status=IN_USE&page=2");
        assertThat(state.toExport("csv")).contains("q=a%26b").contains("status=IN_USE").contains("export=csv");
        assertThat(state.toAll()).isEqualTo("?id=7");
    }

    @Test
    void anEmptyFilterNarrowsNothing() {
        assertThat(of(Map.of("status", "")).narrowed()).isFalse();
        assertThat(of(Map.of("status", "IN_USE")).narrowed()).isTrue();
    }
}
