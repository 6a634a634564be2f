package gov.miami.social.web.shared;

import java.util.function.Function;

/** One column of an exported list: its key (page_name.key is its heading) and its value in a row. */
public record Column<T>(String key, Function<T, ?> value) {

    public static <T> Column<T> of(String key, Function<T, ?> value) {
        return new Column<>(key, value);
    }
}
