package gov.miami.social.registry.shared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Keeps the words by which things are found as rows of a table {@code THING_word}, so that the database finds the beginning of one by
 * an index. In Java because words are made of texts there, and because only PostgreSQL has to be told that the index serves beginnings.
 */
public abstract class WordTable extends BaseJavaMigration {

    private final String thing;
    private final String idType;
    private final String texts;

    /**
     * @param thing the table of the things
     * @param texts selects the id of each and what its words are made of
     */
    protected WordTable(String thing, String idType, String texts) {
        this.thing = thing;
        this.idType = idType;
        this.texts = texts;
    }

    /** The words of the thing in a row of what was selected. */
    protected abstract Set<String> words(ResultSet row) throws SQLException;

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var beginnings = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? " varchar_pattern_ops" : "";
        try (var statement = connection.createStatement()) {
            statement.execute("create table THING_word (THING ID not null references THING, word varchar(120) not null, primary key (THING, word))"
                    .replace("THING", thing).replace("ID", idType));
            fill(connection);
            statement.execute("create index THING_word_begins on THING_word (word".replace("THING", thing) + beginnings + ", " + thing + ")");
        }
    }

    private void fill(Connection connection) throws SQLException {
        try (var things = connection.createStatement(); var rows = things.executeQuery(texts);
                var insert = connection.prepareStatement("insert into THING_word (THING, word) values (?, ?)".replace("THING", thing))) {
            while (rows.next()) {
                for (var word : words(rows)) {
                    insert.setObject(1, rows.getObject(1));
                    insert.setString(2, word);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }
}
