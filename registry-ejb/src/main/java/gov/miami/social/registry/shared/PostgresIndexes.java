package gov.miami.social.registry.shared;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Indexes that only PostgreSQL can make: of what an expression makes of a column, or with columns that are only carried along, so
 * that the ids of a page are found in the index alone. H2, which serves demonstrations, sorts instead.
 */
public abstract class PostgresIndexes extends BaseJavaMigration {

    private final List<String> statements;

    protected PostgresIndexes(String... statements) {
        this.statements = List.of(statements);
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.execute(sql);
                }
            }
        }
    }
}
