package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.Column;
import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** How a list parts its cells. The separator is the one that makes the most known headings of the first line. */
record ListDialect(char separator) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    /** White space of any script, and marks that nobody sees, around a text. */
    private static final String AROUND = "^[\\s\\p{Z}\\uFEFF\\u200B]+|[\\s\\p{Z}\\uFEFF\\u200B]+$";

    static ListDialect of(String text) {
        var end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        var first = text.substring(0, end);
        var best = SEPARATORS[0];
        for (var candidate : SEPARATORS) {
            best = known(first, candidate) > known(first, best) ? candidate : best;
        }
        return new ListDialect(best);
    }

    /** How many headings are known; when none is, how often it stands there. */
    private static long known(String line, char separator) {
        var headings = Arrays.stream(line.split("\\" + separator)).map(cell -> clean(cell.replace("\"", ""))).filter(cell -> Column.headed(cell).isPresent());
        return line.chars().filter(sign -> sign == separator).limit(99).count() + 100 * headings.count();
    }

    /** A cell without the white space around it. */
    static String clean(String cell) {
        return cell.replaceAll(AROUND, "");
    }

    CSVParser parser(String text) throws IOException {
        return CSVParser.parse(text, CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setTrailingData(true).setLenientEof(true).get());
    }
}
