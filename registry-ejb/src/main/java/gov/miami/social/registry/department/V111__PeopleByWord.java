package gov.miami.social.registry.department;

import gov.miami.social.registry.shared.SearchText;
import gov.miami.social.registry.shared.WordTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.migration.Context;

/** Lets people be found by the words of what is known of them, whatever their accents. Announced to Flyway as a service. */
public class V111__PeopleByWord extends WordTable {

    public V111__PeopleByWord() {
        super("person", "varchar(6)", "select personnel_number, concat(given_name, ' ', family_name, ' ', title, ' ', email, ' ', personnel_number, ' ', coalesce(login, '')) from person");
    }

    @Override
    protected Set<String> words(ResultSet row) throws SQLException {
        return SearchText.words(row.getString(2));
    }

    @Override
    public void migrate(Context context) throws SQLException {
        super.migrate(context);
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("alter table person drop column search_text");
        }
    }
}
