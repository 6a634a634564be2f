package gov.miami.social.it.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what, as {@code access-matrix.csv} says: one row for every page, every call and every public method of a
 * service. What has no row, or a row for something that is no more, fails the build.
 */
public final class AccessMatrix {

    static final String FILE = "access-matrix.csv";

    /** The demo login that speaks for each role; every role is an employee too. */
    public static final Map<String, String> LOGINS = Map.of("city-manager", "city-manager", "director", "director-parks", "employee", "employee-parks",
            "communications", "communications", "hr", "hr", "records", "records", "auditor", "auditor", "it-admin", "it-admin");

    private static final String EVERYONE = "everyone";
    private static final String ANYONE = "anyone";

    private final List<Row> rows;

    private AccessMatrix(List<Row> rows) {
        this.rows = rows;
    }

    /** The rows of one kind: {@code page}, {@code call} or {@code method}. */
    public static AccessMatrix of(String kind) {
        try (var in = new BufferedReader(new InputStreamReader(AccessMatrix.class.getResourceAsStream("/" + FILE), StandardCharsets.UTF_8))) {
            return new AccessMatrix(in.lines().filter(line -> line.startsWith(kind + ";")).map(Row::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Row> rows() {
        return rows;
    }

    List<String> subjects() {
        return rows.stream().map(Row::subject).toList();
    }

    /**
     * One row.
     *
     * @param subject the page, the call or the method
     * @param who     roles, or {@code everyone} who may sign in, or {@code anyone} at all, or {@code nobody}
     * @param with    what the test sends: a query, a body; {@code {kind}} stands for the id of one that the demo city has
     * @param foreign what happens to somebody of another department: {@code open}, or the status he is refused with
     */
    public record Row(String subject, Set<String> who, String with, String foreign) {

        private static Row parse(String line) {
            var cells = line.split(";", -1);
            if (cells.length != 5) {
                throw new IllegalArgumentException("Five cells: kind;subject;who;with;foreign, not " + line);
            }
            return new Row(cells[1].strip(), Set.of(cells[2].strip().split("\\s+")), cells[3].strip(), cells[4].strip());
        }

        public boolean allows(String role) {
            return who.contains(ANYONE) || who.contains(EVERYONE) || who.contains(role);
        }

        boolean open() {
            return who.contains(ANYONE);
        }
    }
}
