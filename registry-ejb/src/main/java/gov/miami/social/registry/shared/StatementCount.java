package gov.miami.social.registry.shared;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of the running thread, so that a test can hold a page to its budget. */
public class StatementCount implements StatementInspector {

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    /** Statements since the last call, on this thread; starts a new count. */
    public static int take() {
        var taken = COUNT.get()[0];
        COUNT.get()[0] = 0;
        return taken;
    }

    @Override
    public String inspect(String sql) {
        COUNT.get()[0]++;
        return sql;
    }
}
