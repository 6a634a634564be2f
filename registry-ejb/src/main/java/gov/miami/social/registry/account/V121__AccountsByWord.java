package gov.miami.social.registry.account;

import gov.miami.social.registry.shared.WordTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Lets accounts be found by any part of their names and addresses. Announced to Flyway as a service. */
public class V121__AccountsByWord extends WordTable {

    public V121__AccountsByWord() {
        super("account", "uuid", "select id, handle, url, purpose from account");
    }

    @Override
    protected Set<String> words(ResultSet row) throws SQLException {
        return AccountWords.of(row.getString(2), row.getString(3), row.getString(4));
    }
}
