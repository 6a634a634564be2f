package gov.miami.social.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.AriaRole;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Portal;
import gov.miami.social.it.Postgres;
import gov.miami.social.it.ServerProcess;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The prepared server as an operator runs it: killed, stopped, on PostgreSQL, behind a proxy, and without the demo logins. */
class ServerProcessIT {

    private static final String VERIFICATION = "/social/api/v1/journal/verification";

    @Test
    void whatAPersonWasToldIsDoneSurvivesAKill() {
        try (var browser = Browser.open(); var server = ServerProcess.demo("killed", Map.of()).start()) {
            assertThat(Portal.calling(server.address(), "auditor", Portal.PASSWORD).get(VERIFICATION).statusCode()).isEqualTo(404);
            var page = browser.signedIn("auditor", Browser.DESK_WIDTH, server.address());
            page.navigate(server.address() + "/social/journal/verify.xhtml");
            page.locator("[id='form:start']").click();
            page.getByRole(AriaRole.ROW).nth(1).waitFor();
            server.kill();
            assertThatThrownBy(() -> Portal.anonymous(server.address()).get("/social/health/live")).hasCauseInstanceOf(ConnectException.class);
            server.start();
            assertThat(Portal.calling(server.address(), "auditor", Portal.PASSWORD).get(VERIFICATION).body()).contains("\"startedBy\":\"auditor\"");
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
    void theServerAsDeliveredRefusesTheDemoLoginsAndBehindAProxySendsCookiesByTlsOnly() {
        try (var server = ServerProcess.production("delivered", Map.of("PORTAL_PROXY", "true")).start()) {
            var call = Portal.calling(server.address(), "city-manager", Portal.PASSWORD).get("/social/api/v1/me");
            assertThat(call.statusCode()).isEqualTo(401);
            var client = Portal.anonymous(server.address());
            var page = client.send(client.request("/social/").header("X-Forwarded-Proto", "https"));
            assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("; secure"));
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }
}
