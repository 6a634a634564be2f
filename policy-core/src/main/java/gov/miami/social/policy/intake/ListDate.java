package gov.miami.social.policy.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;

/** Reads the dates of lists: {@code 2012-04-11}, with a time or without, or {@code 4/11/2012}. */
final class ListDate {

    private static final LocalDate FIRST_NETWORK = LocalDate.of(1997, 1, 1);
    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd[[ ]['T']HH:mm[:ss[.SSS]][ ][z][XXX]]").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("M/d/uuuu[ H:mm[:ss]]").withResolverStyle(ResolverStyle.STRICT));

    /** Whether the text is a day on which an account could have been entered: since there are networks, and not to come. */
    static boolean plausible(String text, LocalDate today) {
        return FORMATS.stream().anyMatch(format -> plausible(text, format, today));
    }

    private static boolean plausible(String text, DateTimeFormatter format, LocalDate today) {
        try {
            var day = LocalDate.from(format.parse(text));
            return !day.isBefore(FIRST_NETWORK) && !day.isAfter(today);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private ListDate() {
    }
}
