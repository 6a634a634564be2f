package gov.miami.social.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One set of migrations makes the schema on both databases, and Hibernate finds every entity in it. */
class SchemaTest {

    @Test
    void theSameMigrationsRunOnH2AndOnPostgreSql() {
        try (var h2 = new TestDatabase(); var postgres = TestDatabase.postgres()) {
            assertThat(migrations(postgres)).isEqualTo(migrations(h2)).contains("010 policy", "022 JournalOnlyGrows").doesNotHaveDuplicates();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> migrations(TestDatabase database) {
        return database.work(em -> em.createNativeQuery("""
                select "version" || ' ' || "description" from "flyway_schema_history"
                where "success" = true and "version" <> '0' order by "installed_rank\"""").getResultList());
    }
}
