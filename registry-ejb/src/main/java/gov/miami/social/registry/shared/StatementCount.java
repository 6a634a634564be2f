package gov.miami.social.registry.shared;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements that Hibernate sends. */
public class StatementCount implements StatementInspector {

    @Override
    public String inspect(String sql) {
        Statements.count();
        return sql;
    }
}
