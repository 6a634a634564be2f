package gov.miami.social.registry.account;

import gov.miami.social.registry.shared.SearchText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Lets accounts be found by any part of the names they had before. Announced to Flyway as a service. */
public class V152__AccountsByFormerName extends BaseJavaMigration {

    private static final int LONGEST = 120;

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("alter table account add column former_handles varchar(2000) default '' not null");
        }
        for (var account : former(connection).entrySet()) {
            keep(connection, account.getKey(), account.getValue());
        }
    }

    private static Map<UUID, List<String>> former(Connection connection) throws SQLException {
        var former = new LinkedHashMap<UUID, List<String>>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select account, handle from account_former_name order by until")) {
            while (rows.next()) {
                var handles = former.computeIfAbsent(rows.getObject(1, UUID.class), account -> new ArrayList<>());
                if (!handles.contains(rows.getString(2))) {
                    handles.add(rows.getString(2));
                }
            }
        }
        return former;
    }

    private static void keep(Connection connection, UUID account, List<String> handles) throws SQLException {
        try (var update = connection.prepareStatement("update account set former_handles = ? where id = ?");
                var insert = connection.prepareStatement("insert into account_word (account, word) select ?, ? where not exists"
                        + " (select 1 from account_word where account = ? and word = ?)")) {
            update.setString(1, String.join(" ", handles));
            update.setObject(2, account);
            update.executeUpdate();
            for (var word : handles.stream().flatMap(handle -> SearchText.endings(handle).stream()).map(V152__AccountsByFormerName::cut).distinct().toList()) {
                insert.setObject(1, account);
                insert.setString(2, word);
                insert.setObject(3, account);
                insert.setString(4, word);
                insert.executeUpdate();
            }
        }
    }

    private static String cut(String word) {
        return word.substring(0, Math.min(LONGEST, word.length()));
    }
}
