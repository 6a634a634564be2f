package gov.miami.social.registry.shared;

import java.util.ServiceLoader;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate validates it. The server's own tables (timers, jobs) may already
 * stand in the schema, hence the baseline.
 */
public class FlywayIntegrator implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        var source = factory.getServiceRegistry().requireService(ConnectionProvider.class).unwrap(DataSource.class);
        migrations(source).load().migrate();
    }

    static FluentConfiguration migrations(DataSource source) {
        return Flyway.configure(FlywayIntegrator.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .javaMigrations(written())
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }

    /** Migrations that are no scripts; their features announce them as services. */
    private static JavaMigration[] written() {
        return ServiceLoader.load(JavaMigration.class, FlywayIntegrator.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get).toArray(JavaMigration[]::new);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing to undo
    }
}
