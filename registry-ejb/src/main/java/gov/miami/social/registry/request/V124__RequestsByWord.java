package gov.miami.social.registry.request;

import gov.miami.social.registry.account.AccountWords;
import gov.miami.social.registry.shared.WordTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Lets requests be found by their numbers and by what accounts are found by. Announced to Flyway as a service. */
public class V124__RequestsByWord extends WordTable {

    public V124__RequestsByWord() {
        super("account_request", "uuid", "select id, number, handle, url, purpose from account_request");
    }

    @Override
    protected Set<String> words(ResultSet row) throws SQLException {
        return AccountWords.and(row.getString(2), AccountWords.of(row.getString(3), row.getString(4), row.getString(5)));
    }
}
