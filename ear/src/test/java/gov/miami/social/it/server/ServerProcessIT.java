package gov.miami.social.it.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.AriaRole;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Portal;
import gov.miami.social.it.Postgres;
import gov.miami.social.it.ServerProcess;
import gov.miami.social.it.Until;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The prepared server as an operator runs it: killed, stopped, on PostgreSQL, behind a proxy, and without the demo logins. */
class ServerProcessIT {

    private static final String GO_ON = "HTTP/1.1 100 Continue\r\n\r\n";
    private static final String SUSPENDING = "WFLYSRV0211";
    private static final String VERIFICATION = "/social/api/v1/journal/verification";

    @Test
    void whatAPersonWasToldIsDoneSurvivesAKillAndNoLogNamesThePerson() {
        try (var browser = Browser.open(); var server = ServerProcess.demo("killed", Map.of()).start()) {
            assertThat(Portal.calling(server.address(), "auditor", Portal.PASSWORD).get(VERIFICATION).statusCode()).isEqualTo(404);
            var page = browser.signedIn("auditor", Browser.DESK_WIDTH, server.address());
            page.navigate(server.address() + "/social/journal/verify.xhtml");
            page.locator("[id='form:start']").click();
            page.getByRole(AriaRole.ROW).nth(1).waitFor();
            server.kill();
            assertThatThrownBy(() -> Portal.anonymous(server.address()).get("/social/health/live")).hasCauseInstanceOf(ConnectException.class);
            server.start();
            assertThat(Portal.calling(server.address(), "auditor", Portal.PASSWORD).get(VERIFICATION).body())
                    .contains("\"startedBy\":\"Priya Ramanathan-Doyle\"").doesNotContain("auditor");
            assertThat(server.log().lines()).allMatch(line -> line.startsWith("{\"time\":") && line.endsWith("}"));
            assertThat(server.log()).as("personal data").doesNotContain("auditor", Portal.PASSWORD);
        }
    }

    @Test
    void thePortalRunsOnPostgresAndEndsWhenAskedButNotAmidARequest() throws Exception {
        try (var postgres = Postgres.start(); var server = ServerProcess.demo("postgres", postgres.environment()).start();
                var connection = postgres.dataSource().getConnection();
                var failed = connection.createStatement().executeQuery("select count(*) from flyway_schema_history where not success")) {
            Portal.signedIn(server.address(), "auditor");
            assertThat(failed.next()).isTrue();
            assertThat(failed.getInt(1)).isZero();
            assertThat(answerToARequestUnderWayWhen(server)).startsWith("HTTP/1.1 302");
            server.awaitEnd();
        }
    }

    /** Sends half a sign-in, asks the server to end, sends the other half when both were heard. */
    private static String answerToARequestUnderWayWhen(ServerProcess server) throws Exception {
        var form = "j_username=auditor&j_password=" + Portal.PASSWORD;
        try (var socket = new Socket("localhost", server.port())) {
            var out = socket.getOutputStream();
            out.write(("POST /social/j_security_check HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n").getBytes(US_ASCII));
            out.flush();
            assertThat(new String(socket.getInputStream().readNBytes(GO_ON.length()), US_ASCII)).isEqualTo(GO_ON);
            server.askToStop();
            Until.seen(Duration.ofSeconds(20), server::log, log -> log.contains(SUSPENDING));
            out.write(form.getBytes(US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    @Test
    void theServerAsDeliveredRefusesTheDemoLoginsAndBehindAProxyTrustsWhatItSays() {
        var settings = Map.of("PORTAL_PROXY", "true", "PORTAL_HOSTS", "localhost,social.city.example");
        try (var server = ServerProcess.production("delivered", settings).start()) {
            var call = Portal.calling(server.address(), "city-manager", Portal.PASSWORD).get("/social/api/v1/me");
            assertThat(call.statusCode()).isEqualTo(401);
            var page = forwarded(server, "/social/", "social.city.example");
            assertThat(page.headers().allValues("Set-Cookie")).as("cookies go by TLS only").isNotEmpty().allMatch(cookie -> cookie.contains("; secure"));
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(forwarded(server, "/social", "social.city.example").headers().firstValue("Location")).hasValue("https://social.city.example/social/");
            for (var forged : List.of("evil.example", "socialXcity.example", "evil.example, social.city.example", "127.0.0.1")) {
                assertThat(forwarded(server, "/social", forged).statusCode()).as(forged).isEqualTo(421);
            }
        }
    }

    private static HttpResponse<String> forwarded(ServerProcess server, String path, String host) {
        var client = Portal.anonymous(server.address());
        return client.send(client.request(path).header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", host));
    }
}
