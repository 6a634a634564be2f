package gov.miami.social.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** One set of migrations makes the schema on both databases, and Hibernate finds every entity in it. */
class SchemaTest {

    @Test
    void theSameMigrationsRunOnH2AndOnPostgreSql() {
        try (var h2 = new TestDatabase(); var postgres = TestDatabase.postgres()) {
            assertThat(migrations(postgres)).isEqualTo(migrations(h2)).contains("010 policy", "022 JournalOnlyGrows").doesNotHaveDuplicates();
        }
    }

    @Test
    void aDatabaseOfAnEarlierReleaseKeepsWhatItHoldsAndMakesTheWordsOfIt() {
        try (var h2 = new TestDatabase(SchemaTest::filledBefore); var postgres = TestDatabase.postgres(SchemaTest::filledBefore)) {
            for (var database : List.of(h2, postgres)) {
                assertThat(words(database, "account")).contains("parks", "miamiparks", "facebook.com/miamiparks", "swimming").doesNotContain("wimming");
                assertThat(people(database)).containsExactlyInAnyOrder("20101", "20102", "20103");
                assertThat(words(database, "account_request")).contains("000007", "7", "parks", "swimming");
                assertThat(words(database, "notice")).contains("000007", "waiting", "espera");
            }
        }
    }

    /** A database as it stood before accounts and requests were found by words, and accounts by whom they name. */
    private static void filledBefore(DataSource source) {
        FlywayIntegrator.migrations(source).target("120").load().migrate();
        var profile = "'facebook', 'MiamiParks', 'https://www.facebook.com/MiamiParks', 'PRK', 'Swimming', 'All', 'en', '', '', '', '', true";
        var columns = "platform, handle, url, department, purpose, audience, languages, users, recovery_email, city_link, department_link, comments_open";
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            for (var number : List.of("20101", "20102", "20103", "201", "0101", "20104")) {
                statement.executeUpdate("insert into person (personnel_number, given_name, family_name, email, title, type, civil_service, from_day, changed_at, version) values ('"
                        + number + "', 'A', 'B', '" + number + "@miami.example', '', 'EMPLOYEE', 'NOT_APPLICABLE', current_date, current_timestamp, 0)");
            }
            statement.executeUpdate("insert into account (id, version, " + columns + ", status, registered_at, end_approved, source) values ('"
                    + UUID.randomUUID() + "', 0, " + profile + ", 'ACTIVE', current_timestamp, false, '')");
            statement.executeUpdate("update account set primary_contact = '20103', users = '20101 20102'");
            statement.executeUpdate("insert into account_request (id, version, number, kind, requester, " + columns + ", other_platform, why_not_existing, business_case,"
                    + " communications_consulted, status, round, step, drafted_at, changed_by) values ('" + UUID.randomUUID() + "', 0, 'R-2026-000007', 'USE', '20101', " + profile
                    + ", '', '', '', false, 'DRAFTED', 1, 1, current_timestamp, '20101')");
            statement.executeUpdate("insert into notice (recipient, template, subject_kind, subject_id, facts, link, digest, queued_at, due_at, attempts, status, version)"
                    + " values ('20101', 'request.waits', 'request', '1', '{\"number\":\"R-2026-000007\"}', '/', false, current_timestamp, current_timestamp, 0, 'SENT', 0)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(TestDatabase database, String thing) {
        return database.work(em -> em.createNativeQuery("select word from " + thing + "_word").getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<String> people(TestDatabase database) {
        return database.work(em -> em.createNativeQuery("select person from account_person").getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<String> migrations(TestDatabase database) {
        return database.work(em -> em.createNativeQuery("""
                select "version" || ' ' || "description" from "flyway_schema_history"
                where "success" = true and "version" <> '0' order by "installed_rank\"""").getResultList());
    }
}
