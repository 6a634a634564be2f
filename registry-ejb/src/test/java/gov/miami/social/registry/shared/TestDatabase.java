package gov.miami.social.registry.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The portal's own persistence unit on an empty H2 in memory: its scripts run, then Hibernate validates every entity. */
public final class TestDatabase implements AutoCloseable {

    private final EntityManagerFactory factory;

    public TestDatabase() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        factory = Persistence.createEntityManagerFactory("social", unit(source));
    }

    /** The unit of the server, with a data source of our own instead of the server's. */
    private static Map<String, Object> unit(DataSource source) {
        var unit = new HashMap<String, Object>();
        unit.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        unit.put("jakarta.persistence.jtaDataSource", null);
        unit.put("jakarta.persistence.nonJtaDataSource", source);
        return unit;
    }

    /** Does some work in a transaction of its own. */
    public <T> T work(Function<EntityManager, T> work) {
        try (var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            var result = work.apply(em);
            em.getTransaction().commit();
            return result;
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
