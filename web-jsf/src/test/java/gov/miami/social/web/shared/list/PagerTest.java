package gov.miami.social.web.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way through the pages of a list, at its beginning, its middle and its end. */
class PagerTest {

    private static Pager at(int page, long total) {
        return new Pager(ListState.of(Map.of("page", String.valueOf(page)), List.of()), total);
    }

    @Test
    void anEmptyListHasNoPages() {
        assertThat(at(1, 0).from()).isZero();
        assertThat(at(1, 0).pages()).isZero();
        assertThat(at(1, 0).hasNext()).isFalse();
    }

    @Test
    void theLastPageMayBeShort() {
        assertThat(at(3, 41).from()).isEqualTo(41);
        assertThat(at(3, 41).until()).isEqualTo(41);
        assertThat(at(3, 41).hasNext()).isFalse();
        assertThat(at(3, 41).hasPrevious()).isTrue();
    }

    @Test
    void aFullLastPageIsTheLast() {
        assertThat(at(2, 40).pages()).isEqualTo(2);
        assertThat(at(2, 40).hasNext()).isFalse();
    }

    @Test
    void twoPagesOnEitherSideAreOffered() {
        assertThat(at(5, 1000).near()).containsExactly(3, 4, 5, 6, 7);
        assertThat(at(1, 1000).near()).containsExactly(1, 2, 3);
    }
}
