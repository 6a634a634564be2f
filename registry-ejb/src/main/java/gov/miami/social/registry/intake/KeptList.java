package gov.miami.social.registry.intake;

import gov.miami.social.policy.shared.Masking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The file of a list as it is kept: as it was sent, but with its mask where a social security number stood (B.4.v). */
final class KeptList {

    /** What may be such a number; whether it is one, only its cell and heading tell. */
    private static final Pattern CANDIDATE = Pattern.compile("(?<!\\d)(?:\\d{3}-\\d{2}-\\d{4}|\\d{3}\\s+\\d{2}\\s+\\d{4}|\\d{9})(?!\\d)");

    static byte[] of(byte[] sent) {
        var list = ListText.of(sent);
        var numbers = numbers(list.text());
        return numbers.isEmpty() ? sent : new ListText(without(numbers, list.text()), list.encoding()).bytes();
    }

    private static Set<String> numbers(String text) {
        return cells(text).stream().flatMap(cell -> Masking.found(cell).stream()).collect(Collectors.toSet());
    }

    /** Every cell with its heading before it; what is no table is one cell. */
    private static List<String> cells(String text) {
        try (var parser = ListDialect.of(text).parser(text)) {
            var cells = new ArrayList<String>();
            var headings = new ArrayList<String>();
            for (var row : parser) {
                IntStream.range(0, row.size()).forEach(place -> cells.add((place < headings.size() ? headings.get(place) + ": " : "") + row.get(place)));
                headings.addAll(headings.isEmpty() ? row.toList() : List.of());
            }
            return cells;
        } catch (IOException | UncheckedIOException noTable) {
            return List.of(text);
        }
    }

    /** Lines that a number went over stay, so that rows keep their places in the file. */
    private static String without(Set<String> numbers, String text) {
        return CANDIDATE.matcher(text).replaceAll(found -> numbers.contains(found.group())
                ? Masking.MASK + found.group().replaceAll("[^\r\n]", "") : found.group());
    }

    private KeptList() {
    }
}
