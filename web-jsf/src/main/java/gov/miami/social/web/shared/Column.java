package gov.miami.social.web.shared;

import java.util.function.Function;

/**
 * One column of an exported list: its key (page_name.key is its heading) and its value in a row.
 *
 * @param use in which files it stands
 */
public record Column<T>(String key, Function<T, ?> value, Use use) {

    /** Who a column is for: everybody; programs, which read CSV and XLSX; or people, who read XLSX and PDF. */
    public enum Use { EVERYBODY, PROGRAMS, PEOPLE }

    public static <T> Column<T> of(String key, Function<T, ?> value) {
        return new Column<>(key, value, Use.EVERYBODY);
    }

    /** What is of use to programs only: keys, seals, text as it is kept. */
    public static <T> Column<T> forPrograms(String key, Function<T, ?> value) {
        return new Column<>(key, value, Use.PROGRAMS);
    }

    /** The same told in words. */
    public static <T> Column<T> forPeople(String key, Function<T, ?> value) {
        return new Column<>(key, value, Use.PEOPLE);
    }
}
