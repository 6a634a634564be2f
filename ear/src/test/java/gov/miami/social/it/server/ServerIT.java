package gov.miami.social.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server itself does for every page and call: sign-in, headers, limits, health. */
@ExtendWith(ArquillianExtension.class)
class ServerIT {

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @Test
    void theRootLeadsToThePortal() {
        var answer = Portal.anonymous().get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("/social/");
    }

    @Test
    void whoIsNotSignedInGetsTheLoginPage() {
        assertThat(Portal.anonymous().get("/social/").body()).contains("j_security_check");
    }

    @Test
    void aWrongPasswordLeadsBackToTheLoginPage() {
        var person = Portal.anonymous();
        person.get("/social/");
        var answer = person.post("/social/j_security_check", Map.of("j_username", "auditor", "j_password", "guess"));
        assertThat(answer.body()).contains("j_security_check");
    }

    @Test
    void signingInMakesANewSession() {
        var person = Portal.anonymous();
        var before = header(person.get("/social/"), "Set-Cookie");
        var after = header(person.post("/social/j_security_check", Map.of("j_username", "auditor", "j_password", Portal.PASSWORD)), "Set-Cookie");
        assertThat(after).startsWith("JSESSIONID=").isNotEqualTo(before);
    }

    @Test
    void aCallWithoutLoginIsAskedForOneAndSeesNoLoginPage() {
        assertThatAsksForBasic(Portal.anonymous().get("/social/api/v1/me"));
    }

    @Test
    void aCallWithAWrongPasswordIsAskedAgainAndSeesNoLoginPage() {
        assertThatAsksForBasic(Portal.calling(Portal.address(), "auditor", "guess").get("/social/api/v1/me"));
    }

    @Test
    void healthIsToldToAnybody() {
        assertThat(Portal.anonymous().get("/social/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(Portal.anonymous().get("/social/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesTheProtectiveHeaders() {
        var answer = Portal.anonymous().get("/social/login.xhtml");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void textIsCompressedForWhoeverCanReadIt() {
        var client = Portal.anonymous();
        var answer = client.send(client.request("/social/login.xhtml").header("Accept-Encoding", "gzip"));
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void aRequestBeyondTheLimitsIsRefused() {
        var person = Portal.anonymous();
        var answer = person.send(person.request("/social/login.xhtml").header("X-Long", "x".repeat(40_000)));
        assertThat(answer.statusCode()).isBetween(400, 431);
    }

    @Test
    void nothingButThePortalIsServed() {
        for (var path : new String[] {"/wildfly-services", "/index.html", "/management"}) {
            assertThat(Portal.anonymous().get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theLoginPageWorksInABrowser() {
        try (var browser = Browser.open()) {
            assertThat(browser.signedInByHand("city-manager").url()).startsWith(Portal.address() + "/social/");
        }
    }

    private static void assertThatAsksForBasic(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).startsWith("Basic realm=");
        assertThat(answer.body()).isEmpty();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
