package gov.miami.social.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of a list that is sorted by a column of few values is cut from the rows of those values alone that lie in it. */
class PlacesTest {

    private static final Places PLACES = new Places("p", List.of("first", "second", "third", "fourth"));

    private static String parts(boolean ascending, int first, int size) {
        var counts = new HashMap<Object, Long>(Map.of("second", 3L, "first", 30L, "third", 2L, "fourth", 30L, "unknown", 1L));
        counts.put(null, 4L);
        return PLACES.parts(counts, new ListQuery("", Map.of(), "p", ascending, first, size)).stream()
                .map(part -> part.condition() + new TreeMap<>(part.values()) + part.first() + "+" + part.size()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "true  | 0  | 20 | (p = :place0){place0=first}0+20",
        "true  | 20 | 10 | (p = :place0){place0=first}20+10",
        "true  | 25 | 20 | (p = :place0){place0=first}25+5; (p = :place0 or p = :place1){place0=second, place1=third}0+5; (p = :place0){place0=fourth}0+10",
        "true  | 60 | 20 | (p = :place0){place0=fourth}25+5; (p = :place0 or p is null){place0=unknown}0+5",
        "false | 0  | 5  | (p is null or p = :place1){place1=unknown}0+5",
        "true  | 70 | 20 | ''"})
    void aPageLiesInThreePartsAtMost(boolean ascending, int first, int size, String parts) {
        assertThat(parts(ascending, first, size)).isEqualTo(parts);
    }

    @Test
    void theRowsOfOneValueNeedNoOrderOfValues() {
        var counts = Map.<Object, Long>of("first", 3L, "second", 3L);
        assertThat(PLACES.parts(counts, new ListQuery("", Map.of(), "p", true, 0, 3))).extracting(Places.Part::order).containsExactly(" order by ");
        assertThat(PLACES.parts(counts, new ListQuery("", Map.of(), "p", true, 0, 6))).extracting(Places.Part::order)
                .containsExactly(" order by case when p = :place0 then 0 when p = :place1 then 1 end, ");
    }
}
