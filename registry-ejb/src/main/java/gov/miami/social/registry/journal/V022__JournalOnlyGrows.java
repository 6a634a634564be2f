package gov.miami.social.registry.journal;

import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Makes the journal append-only for whoever uses the database: a row that is in it can be neither changed nor removed.
 * It is a migration in Java because PostgreSQL guards a table by a trigger in its own language and H2,
 * the database of the demonstration, has no such language; the scripts beside it are the same for both. Announced
 * to Flyway as a service.
 */
public class V022__JournalOnlyGrows extends BaseJavaMigration {

    private static final String REFUSAL = """
            create function journal_only_grows() returns trigger language plpgsql as $$
            begin
                raise exception 'The journal only grows';
            end $$""";
    private static final String TRIGGER = """
            create trigger journal_only_grows before update or delete or truncate on journal_entry
            for each statement execute function journal_only_grows()""";

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (var statement = connection.createStatement()) {
                statement.execute(REFUSAL);
                statement.execute(TRIGGER);
            }
        }
    }
}
