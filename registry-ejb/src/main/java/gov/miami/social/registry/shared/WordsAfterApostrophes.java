package gov.miami.social.registry.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Lets things that have a table of words already be found by what follows an apostrophe too: O'Shea by Shea. */
public abstract class WordsAfterApostrophes extends BaseJavaMigration {

    private final String thing;
    private final String texts;

    /**
     * @param thing the table of the things
     * @param id    its key
     * @param text  what the words are made of
     */
    protected WordsAfterApostrophes(String thing, String id, String text) {
        this.thing = thing;
        texts = "select ID, TEXT from THING where translate(TEXT, '''\u2019\u2018\u02bc`', '') <> TEXT".replace("THING", thing).replace("TEXT", text).replace("ID", id);
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var things = connection.createStatement(); var rows = things.executeQuery(texts)) {
            while (rows.next()) {
                add(connection, rows.getObject(1), SearchText.kept(rows.getString(2)));
            }
        }
    }

    private void add(Connection connection, Object id, Set<String> words) throws SQLException {
        try (var insert = connection.prepareStatement("insert into THING_word (THING, word) select ?, ? where not exists (select 1 from THING_word where THING = ? and word = ?)"
                .replace("THING", thing))) {
            for (var word : words) {
                insert.setObject(1, id);
                insert.setString(2, word);
                insert.setObject(3, id);
                insert.setString(4, word);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
