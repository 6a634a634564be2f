package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A list of more than 5,000 rows is written to a file in the background, in pieces, all of its rows once and in their order. */
class LongListTest {

    /** A list of numbers, of any length. */
    private static final class Numbers extends ListPage<Long> {

        private final long length;

        Numbers(long length) {
            super("kind");
            clock = Clock.systemUTC();
            this.length = length;
        }

        @Override
        protected Listing<Long> list(ListQuery query) {
            return new Listing<>(LongStream.range(query.first(), Math.min(length, query.first() + (long) query.size())).boxed().toList(), length);
        }

        @Override
        protected List<Column<Long>> columns() {
            return List.of(Column.of("number", number -> number));
        }
    }

    @Test
    void fiveThousandRowsAreSentAtOnceAndOneMoreIsNot() {
        assertThat(list(5_000).isLong()).isFalse();
        assertThat(list(5_001).isLong()).isTrue();
    }

    @Test
    void theAddressOfTheFileSaysWhatWasSearched() {
        var list = new Numbers(5_001);
        list.rows(Map.of("q", "a & b", "kind", "odd", "sort", "-number", "page", "7"));
        assertThat(list.toFile("csv")).startsWith("?list=").endsWith("&format=csv&of=q%3Da%2B%2526%2Bb%26kind%3Dodd%26sort%3D-number");
    }

    @Test
    void everyRowIsWrittenOnceAndItsProgressTold() throws Exception {
        var told = new ArrayList<String>();
        var file = new ByteArrayOutputStream();
        Texts.speaking(Locale.ENGLISH, () -> new Numbers(12_345).write(Map.of(), "csv", file, (written, total) -> told.add(written + "/" + total)));
        assertThat(file.toString(StandardCharsets.UTF_8).lines().skip(1)).hasSize(12_345).startsWith("0", "1").endsWith("12344");
        assertThat(told).containsExactly("5000/12345", "10000/12345", "12345/12345");
    }

    private static Numbers list(long length) {
        var list = new Numbers(length);
        list.rows(Map.of());
        return list;
    }
}
