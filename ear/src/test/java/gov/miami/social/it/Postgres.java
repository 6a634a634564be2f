package gov.miami.social.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import javax.sql.DataSource;

/** A PostgreSQL of a test's own, on loopback, gone with the test. */
public final class Postgres implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static Postgres start() throws IOException {
        return start(Map.of());
    }

    /** @param settings of the database server, besides its own */
    public static Postgres start(Map<String, String> settings) throws IOException {
        var builder = EmbeddedPostgres.builder();
        settings.forEach(builder::setServerConfig);
        return new Postgres(builder.start());
    }

    public DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    /** What tells a server to use this database, as environment variables. */
    public Map<String, String> environment() {
        return Map.of("PORTAL_DB_DRIVER", "postgresql", "PORTAL_DB_USER", USER, "PORTAL_DB_PASSWORD", USER,
                "PORTAL_DB_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
