package gov.miami.social.registry.account;

import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Lets the database give the first page of ten thousand accounts without sorting them all: the order of the list is that of the
 * handles whatever their case. In Java because only PostgreSQL can index what an expression makes of a column. Announced to Flyway
 * as a service.
 */
public class V110__AccountsByHandle extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (var statement = connection.createStatement()) {
                statement.execute("create index account_handle_lower on account (lower(handle), id)");
            }
        }
    }
}
