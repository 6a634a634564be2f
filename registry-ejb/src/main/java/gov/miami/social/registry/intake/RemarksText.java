package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.Remark;
import gov.miami.social.policy.intake.RowRemark;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The remarks of a row as the database keeps them: one a line, its parts set apart by tabs, which no part holds. */
final class RemarksText {

    private static final int HEADING = 60;

    static String of(List<RowRemark> remarks) {
        return remarks.stream().map(found -> found.remark() + "\t" + heading(found.column()) + "\t" + found.text()
                + "\t" + String.join(" | ", found.suggestions())).collect(Collectors.joining("\n"));
    }

    static List<RowRemark> parse(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split("\n")).map(line -> line.split("\t", 4))
                .map(parts -> new RowRemark(Remark.valueOf(parts[0]), parts[1], parts[2], suggestions(parts))).toList();
    }

    private static List<String> suggestions(String[] parts) {
        return parts.length < 4 || parts[3].isEmpty() ? List.of() : Arrays.asList(parts[3].split(" \\| "));
    }

    static String heading(String column) {
        var clean = column.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return clean.length() > HEADING ? clean.substring(0, HEADING) : clean;
    }

    private RemarksText() {
    }
}
