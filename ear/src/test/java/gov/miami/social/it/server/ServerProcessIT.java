package gov.miami.social.it.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.AriaRole;
import gov.miami.social.it.Axe;
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
    void theServerAsDeliveredRefusesTheDemoLoginsBehindAProxyTrustsWhatItSaysAndLetsItsAdministratorBegin() {
        var settings = Map.of("PORTAL_PROXY", "true", "PORTAL_HOSTS", "localhost,social.city.example");
        try (var server = ServerProcess.production("delivered", settings)) {
            server.signsIn("admin", "APM213-Employees,APM213-ITAdmins");
            server.signsIn("anybody", "APM213-Employees");
            server.start();
            var call = Portal.calling(server.address(), "city-manager", Portal.PASSWORD).get("/social/api/v1/me");
            assertThat(call.statusCode()).isEqualTo(401);
            var page = forwarded(server, "/social/", "social.city.example");
            assertThat(page.headers().allValues("Set-Cookie")).as("cookies go by TLS only").isNotEmpty().allMatch(cookie -> cookie.contains("; secure"));
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(forwarded(server, "/social", "social.city.example").headers().firstValue("Location")).hasValue("https://social.city.example/social/");
            for (var forged : List.of("evil.example", "socialXcity.example", "evil.example, social.city.example", "127.0.0.1")) {
                assertThat(forwarded(server, "/social", forged).statusCode()).as(forged).isEqualTo(421);
            }
            begins(server);
        }
    }

    /** Nobody is recorded: who may record people begins with himself and the City's offices; anybody else is told to ask. */
    private static void begins(ServerProcess server) {
        try (var browser = Browser.open()) {
            assertThat(browser.signedIn("anybody", Browser.DESK_WIDTH, server.address()).url()).endsWith("/error/not-set-up.xhtml");
            var phone = browser.signedIn("admin", Browser.PHONE_WIDTH, server.address());
            var page = browser.signedIn("admin", Browser.DESK_WIDTH, server.address());
            for (var one : List.of(phone, page)) {
                assertThat(one.url()).endsWith("/department/begin.xhtml");
                Axe.check(one);
                assertThat(one.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
                Browser.screenshot(one, "begin-" + one.viewportSize().width);
            }
            page.getByLabel("Given name").fill("Ada");
            page.getByLabel("Family name").fill("Fontaine");
            page.locator("[id='form:title']").fill("Systems Administrator");
            page.locator("[id='form:email']").fill("ada.fontaine@miamigov.com");
            page.getByLabel("Personnel number").fill("20100");
            page.getByLabel("First day with the City").fill("2019-03-04");
            page.locator("[id='form:department']").selectOption("Film and Entertainment");
            page.locator("[id='form:civilService']").selectOption("Unclassified");
            page.getByLabel("Film and Entertainment (to be confirmed)").uncheck();
            page.locator("[id='form:begin']").click();
            assertThat(page.locator(".notice").first().textContent()).contains("department");
            assertThat(Portal.calling(server.address(), "admin", Portal.PASSWORD).get("/social/api/v1/me").body()).as("nothing half done").doesNotContain("Fontaine");
            page.locator("[id='form:department']").selectOption("Innovation and Technology");
            page.locator("[id='form:begin']").click();
            page.waitForURL("**/home.xhtml");
            assertThat(page.locator(".glance").textContent()).as("plots of nothing").contains("Nothing yet.");
            page.navigate(server.address() + "/social/department/list.xhtml");
            assertThat(page.content()).contains("Housing and Community Development", "39").doesNotContain("Film and Entertainment");
            assertThat(page.navigate(server.address() + "/social/department/begin.xhtml").status()).as("begun once").isEqualTo(404);
        }
    }

    private static HttpResponse<String> forwarded(ServerProcess server, String path, String host) {
        var client = Portal.anonymous(server.address());
        return client.send(client.request(path).header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", host));
    }
}
