package gov.miami.social.registry.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The portal's own persistence unit on an empty database: its migrations run, then Hibernate validates every entity. */
public final class TestDatabase implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final Runnable stop;

    /** H2 in memory, as the demonstration uses it. */
    public TestDatabase() {
        this(any -> { });
    }

    /** The same, found as the portal finds a database of an earlier release. */
    TestDatabase(Consumer<DataSource> earlier) {
        this(h2(), earlier, () -> { });
    }

    private TestDatabase(DataSource source, Consumer<DataSource> earlier, Runnable stop) {
        this.stop = stop;
        earlier.accept(source);
        factory = Persistence.createEntityManagerFactory("social", unit(source));
    }

    /** A PostgreSQL server of its own, as production uses it. */
    public static TestDatabase postgres() {
        return postgres(any -> { });
    }

    static TestDatabase postgres(Consumer<DataSource> earlier) {
        try {
            var server = EmbeddedPostgres.start();
            return new TestDatabase(server.getPostgresDatabase(), earlier, () -> stop(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource h2() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    /** The unit of the server, with a data source of our own instead of the server's. */
    private static Map<String, Object> unit(DataSource source) {
        var unit = new HashMap<String, Object>();
        unit.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        unit.put("jakarta.persistence.jtaDataSource", null);
        unit.put("jakarta.persistence.nonJtaDataSource", source);
        unit.put("jakarta.persistence.sharedCache.mode", "NONE");
        unit.put("hibernate.cache.use_query_cache", "false");
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

    /** Does some work that has no result, in a transaction of its own. */
    public void run(Consumer<EntityManager> work) {
        work(em -> {
            work.accept(em);
            return null;
        });
    }

    /** Does some work in a transaction that is undone: the database stays as it was. */
    public void undone(Consumer<EntityManager> work) {
        try (var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            work.accept(em);
            em.getTransaction().rollback();
        }
    }

    /** Runs SQL behind the portal's back. */
    public int sql(String statement) {
        return work(em -> em.createNativeQuery(statement).executeUpdate());
    }

    @Override
    public void close() {
        factory.close();
        stop.run();
    }
}
