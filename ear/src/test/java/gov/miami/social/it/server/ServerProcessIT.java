package gov.miami.social.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.Portal;
import gov.miami.social.it.Postgres;
import gov.miami.social.it.ServerProcess;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The prepared server as an operator runs it: killed, stopped, on PostgreSQL, and without the demo logins. */
class ServerProcessIT {

    @Test
    void theServerComesBackAfterBeingKilled() {
        try (var server = ServerProcess.demo("killed", Map.of()).start()) {
            Portal.signedIn(server.address(), "auditor");
            server.kill();
            assertThatThrownBy(() -> Portal.anonymous(server.address()).get("/social/health/live")).hasCauseInstanceOf(ConnectException.class);
            server.start();
            Portal.signedIn(server.address(), "auditor");
        }
    }

    @Test
    void thePortalRunsOnPostgresAndEndsWhenAsked() throws Exception {
        try (var postgres = Postgres.start(); var server = ServerProcess.demo("postgres", postgres.environment()).start();
                var connection = postgres.dataSource().getConnection();
                var failed = connection.createStatement().executeQuery("select count(*) from flyway_schema_history where not success")) {
            Portal.signedIn(server.address(), "auditor");
            assertThat(failed.next()).isTrue();
            assertThat(failed.getInt(1)).isZero();
            server.stop();
        }
    }

    @Test
    void theServerAsDeliveredRefusesTheDemoLogins() {
        try (var server = ServerProcess.production("delivered", Map.of()).start()) {
            var answer = Portal.calling(server.address(), "city-manager", Portal.PASSWORD).get("/social/api/v1/me");
            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    @Test
    void behindTheCitysProxyCookiesTravelByTlsOnly() {
        try (var server = ServerProcess.production("proxied", Map.of("PORTAL_PROXY", "true")).start()) {
            var client = Portal.anonymous(server.address());
            var answer = client.send(client.request("/social/").header("X-Forwarded-Proto", "https"));
            assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("; secure"));
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }
}
