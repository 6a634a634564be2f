package gov.miami.social.registry.department;

import gov.miami.social.registry.shared.SearchText;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Keeps the words by which people are found as rows of their own, so that the database finds the beginning of one by an index. In Java
 * because accents and apostrophes are taken out of them, and because only PostgreSQL has to be told that the index serves beginnings.
 * Announced to Flyway as a service.
 */
public class V111__PeopleByWord extends BaseJavaMigration {

    private static final String TABLE = """
            create table person_word (
                person varchar(6)   not null references person,
                word   varchar(120) not null,
                primary key (person, word)
            )""";
    private static final String PEOPLE = "select personnel_number, concat(given_name, ' ', family_name, ' ', title, ' ', email, ' ', personnel_number, ' ', coalesce(login, '')) from person";

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var beginnings = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? " varchar_pattern_ops" : "";
        try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
            fill(connection);
            statement.execute("create index person_word_begins on person_word (word" + beginnings + ", person)");
            statement.execute("alter table person drop column search_text");
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (var people = connection.createStatement(); var rows = people.executeQuery(PEOPLE);
                var insert = connection.prepareStatement("insert into person_word (person, word) values (?, ?)")) {
            while (rows.next()) {
                for (var word : SearchText.words(rows.getString(2))) {
                    insert.setString(1, rows.getString(1));
                    insert.setString(2, word);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
