package gov.miami.social.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** The statements behind a page, as the database took them down while the page was made, to be run again by plain JDBC. */
record PageStatements(List<Statement> all) {

    /** What lets the database take statements down where they can be read. */
    static final Map<String, String> TAKEN_DOWN = Map.of("logging_collector", "on", "log_destination", "jsonlog");

    private static final String SINCE = "select line::json ->> 'message', line::json ->> 'detail' from regexp_split_to_table("
            + "pg_read_file(pg_current_logfile('jsonlog'), ?, 1000000000), '\\n') line where line like '{%' and line::json ->> 'message' like 'execute %: select %'"
            + " and (line::json ->> 'pid')::integer <> pg_backend_pid()";
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:'((?:[^']|'')*)'|NULL)");

    /** One statement, with a value for each place in it: a text that the database reads as the type it needs. */
    private record Statement(String sql, List<String> values) {

        static Statement of(String message, String detail) {
            var known = detail == null ? List.<String>of() : VALUE.matcher(detail).results().map(Statement::value).toList();
            var sql = message.substring(message.indexOf(": ") + 2);
            var values = new ArrayList<String>();
            PLACE.matcher(sql).results().forEach(place -> values.add(known.get(Integer.parseInt(place.group(1)) - 1)));
            return new Statement(PLACE.matcher(sql).replaceAll("?"), values);
        }

        private static String value(MatchResult found) {
            return String.valueOf(found.group(1)).replace("''", "'");
        }

        void run(Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i), Types.OTHER);
                }
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        read(rows.getMetaData().getColumnCount(), rows);
                    }
                }
            }
        }

        private static void read(int columns, ResultSet row) throws SQLException {
            for (int column = 1; column <= columns; column++) {
                row.getString(column);
            }
        }
    }

    /** What is asked of the database while something is done. */
    static PageStatements during(DataSource database, Runnable done) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var since = connection.prepareStatement(SINCE)) {
            takeDown(statement, "all");
            var size = statement.executeQuery("select size from pg_stat_file(pg_current_logfile('jsonlog'))");
            size.next();
            since.setLong(1, size.getLong(1));
            done.run();
            takeDown(statement, "none");
            var found = new ArrayList<Statement>();
            for (var lines = since.executeQuery(); lines.next();) {
                found.add(Statement.of(lines.getString(1), lines.getString(2)));
            }
            return new PageStatements(found);
        }
    }

    /** Every connection hears of it with its next statement. */
    private static void takeDown(java.sql.Statement statement, String which) throws SQLException {
        statement.execute("alter system set log_statement = '" + which + "'");
        statement.execute("select pg_reload_conf(), pg_sleep(1)");
    }

    void run(Connection connection) throws SQLException {
        for (var statement : all) {
            statement.run(connection);
        }
    }
}
