package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wants another person's session, or his password, gets neither. */
@ExtendWith(ArquillianExtension.class)
class SessionAttackIT {

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @Test
    void aSessionGivenToTheVictimBeforehandIsWorthlessAfterSignIn() {
        var victim = Portal.anonymous();
        var fixed = session(victim.get("/social/"));
        victim.post("/social/j_security_check", Map.of("j_username", "auditor", "j_password", Portal.PASSWORD));
        assertThat(bySession(fixed, "/social/home.xhtml")).contains("j_security_check");
    }

    @Test
    void aSessionIdOfTheAttackersMakingIsNotAdopted() {
        var answer = RawHttp.send("GET /social/login.xhtml HTTP/1.1", RawHttp.host(), "Cookie: JSESSIONID=attackers-own-id", "Connection: close");
        assertThat(answer).doesNotContain("JSESSIONID=attackers-own-id");
    }

    @Test
    void aSessionInTheAddressCountsForNothing() {
        var mine = RawHttp.signIn("auditor");
        assertThat(bySession(mine, "/social/home.xhtml")).as("it is a session").doesNotContain("j_security_check").contains("200 OK");
        assertThat(Portal.anonymous().get("/social/home.xhtml;jsessionid=" + mine).body()).contains("j_security_check");
        assertThat(bySession(mine, "/social/home.xhtml")).doesNotContain("jsessionid=");
    }

    @Test
    void aSessionThatWasEndedIsWorthless() {
        var mine = RawHttp.signIn("auditor");
        assertThat(bySession(mine, "/social/home.xhtml")).doesNotContain("j_security_check");
        RawHttp.send("POST /social/session/end HTTP/1.1", RawHttp.host(), "Cookie: JSESSIONID=" + mine, "Content-Length: 0", "Connection: close");
        assertThat(bySession(mine, "/social/home.xhtml")).contains("j_security_check");
    }

    @Test
    void aLinkEndsNobodysSession() {
        var person = Portal.signedIn("auditor");
        assertThat(person.get("/social/session/end").statusCode()).isEqualTo(405);
        assertThat(person.get("/social/home.xhtml").body()).doesNotContain("j_security_check");
    }

    @Test
    void theSessionCookieDoesNotTravelWithForeignRequests() {
        var cookie = Portal.anonymous().get("/social/").headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("SameSite=Lax").contains("HttpOnly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void noOtherSiteSignsAPersonOut(String from) {
        var person = Portal.signedIn("auditor");
        var forged = person.request("/social/session/end").header("Sec-Fetch-Site", from).POST(BodyPublishers.noBody());
        assertThat(person.send(forged).statusCode()).isEqualTo(403);
        assertThat(person.get("/social/home.xhtml").body()).doesNotContain("j_security_check");
        var own = person.request("/social/session/end").header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.noBody());
        assertThat(person.send(own).uri().getPath()).isEqualTo("/social/signed-out.xhtml");
    }

    @Test
    void aPasswordIsNotFoundByTrying() {
        for (int trial = 0; trial < 15; trial++) {
            assertThat(Portal.calling(Portal.address(), "stranger", "guess" + trial).get("/social/api/v1/me").statusCode()).isEqualTo(401);
        }
        assertThat(Portal.calling("stranger").get("/social/api/v1/me").statusCode()).as("the right password, too late").isEqualTo(401);
        assertThat(Portal.calling("auditor").get("/social/api/v1/me").statusCode()).as("somebody else").isEqualTo(200);
    }

    private static String session(HttpResponse<String> answer) {
        return RawHttp.session(answer.headers().firstValue("Set-Cookie").orElseThrow());
    }

    private static String bySession(String id, String path) {
        return RawHttp.send("GET " + path + " HTTP/1.1", RawHttp.host(), "Cookie: JSESSIONID=" + id, "Connection: close");
    }
}
