package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks from outside, each made as an attacker makes it; none gets more than an answer that says nothing. */
@ExtendWith(ArquillianExtension.class)
class AttackIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    // --- sessions

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

    // --- where an answer may be shown and what it may run

    @ParameterizedTest
    @ValueSource(strings = {"/social/login.xhtml", "/social/home.xhtml", "/social/no-such-page.xhtml", "/social/api/v1/me", "/social/health/live",
        "/social/error/defect.xhtml", "/social/jakarta.faces.resource/portal.js.xhtml?ln=social"})
    void noOtherSiteFramesAnAnswerOrGuessesItsType(String path) {
        var answer = Portal.calling("auditor").get(path);
        assertThat(answer.headers().allValues("X-Frame-Options")).as(path).containsExactly("DENY");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).as(path).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("Content-Type")).as(path).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/social/login.xhtml", "/social/home.xhtml", "/social/signed-out.xhtml", "/social/no-such-page.xhtml"})
    void aPageRunsNoScriptThatIsNotItsOwn(String path) {
        var policy = Portal.signedIn("auditor").get(path).headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).as(path).contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "script-src 'self'");
        assertThat(policy).as(path).doesNotContain("unsafe-inline", "unsafe-eval", "http:", "https:", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/social/no-such-page", "/social/error/defect.xhtml", "/social/request/show.xhtml?id=x", "/social/account/list.xhtml?export=csv",
        "/social/api/v1/me", "/social/api/v1/no-such", "/social/health/live", "/social/jakarta.faces.resource/icons.svg.xhtml?ln=social"})
    void everyAnswerHasOnePolicyAndStartsFromNothing(String path) {
        var policies = Portal.calling("auditor").get(path).headers().allValues("Content-Security-Policy");
        assertThat(policies).as(path).singleElement().asString().startsWith("default-src 'none';").contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/social/home.xhtml", "/social/journal/list.xhtml", "/social/account/list.xhtml?export=xlsx", "/social/api/v1/me", "/social/no-such-page",
        "/social/login.xhtml"})
    void noCacheKeepsAnAnswer(String path) {
        assertThat(Portal.calling("auditor").get(path).headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
    }

    @Test
    void aScriptInTheAddressIsNotRepeatedAsOne() {
        var person = Portal.signedIn("auditor");
        for (var page : new String[] {"home.xhtml", "login.xhtml", "error/defect.xhtml", "no-such.xhtml"}) {
            var answer = person.get("/social/" + page + "?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&reference=%3Cscript%3Ealert(1)%3C/script%3E&failed=%3Cscript%3Ealert(1)%3C/script%3E");
            assertThat(answer.body()).as(page).doesNotContain("<script>alert(1)");
        }
    }

    // --- forged requests

    @Test
    void aFormPostedFromElsewhereWithoutTheViewsSecretDoesNothing() {
        var person = Portal.signedIn("auditor");
        var answer = person.post("/social/home.xhtml", Map.of("form", "form", "form:approve", "form:approve"));
        assertThatSaysNothing(answer);
        assertThat(person.post("/social/home.xhtml", Map.of("form", "form", "jakarta.faces.ViewState", "-1:-1")).body()).doesNotContain("Exception");
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

    @Test
    void noOtherSiteReadsAnAnswer() {
        var program = Portal.calling("auditor");
        var answer = program.send(program.request("/social/api/v1/me").header("Origin", "https://evil.example"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }

    // --- redirects and headers

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x.xhtml?language=es", "/social//evil.example/home.xhtml?language=es", "/social/home.xhtml?language=es&next=https://evil.example",
        "/social/%5Cevil.example/home.xhtml?language=es", "/social/login.xhtml?language=es&x=%0d%0aLocation:%20https://evil.example",
        "/social/login.xhtml?theme=dark&x=%0d%0aSet-Cookie:%20evil=1", "/social/login.xhtml?language=%0d%0aSet-Cookie:%20evil=1"})
    void nobodyIsLedElsewhere(String path) {
        var answer = RawHttp.send("GET " + path + " HTTP/1.1", RawHttp.host(), "Connection: close");
        var head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        assertThat(head.lines().filter(line -> line.toLowerCase().startsWith("location:")))
                .allSatisfy(line -> assertThat(line).matches("(?i)location: (http://localhost:\\d+)?/(?!/|\\\\).*"));
        assertThat(head.lines()).noneMatch(line -> line.toLowerCase().startsWith("set-cookie: evil"));
    }

    @Test
    void aForgedHostDoesNotBecomeAnAddressOfThePortal() {
        var answer = RawHttp.send("GET /social/home.xhtml?language=es HTTP/1.1", "Host: evil.example", "X-Forwarded-Host: evil.example", "Connection: close");
        assertThat(answer).doesNotContain("evil.example");
        var login = RawHttp.send("GET /social/ HTTP/1.1", "Host: evil.example", "Connection: close");
        assertThat(login).doesNotContain("evil.example");
    }

    // --- what is not for the eye

    @ParameterizedTest
    @ValueSource(strings = {"/social/WEB-INF/web.xml", "/social/web-inf/web.xml", "/social/%57EB-INF/web.xml", "/social//WEB-INF/web.xml", "/social/./WEB-INF/web.xml",
        "/social/x/../WEB-INF/web.xml", "/social/x/%2e%2e/WEB-INF/web.xml", "/social/..;/WEB-INF/web.xml", "/social/WEB-INF/templates/page.xhtml",
        "/social/WEB-INF;a=b/web.xml", "/social/META-INF/MANIFEST.MF", "/social/WEB-INF/classes/gov/miami/social/web/shared/Texts.class",
        "/social/jakarta.faces.resource/../WEB-INF/web.xml.xhtml", "/social/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
        "/social/jakarta.faces.resource/WEB-INF/web.xml.xhtml", "/social/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
        "/social/jakarta.faces.resource/web.xml.xhtml?ln=..%2F..%2FWEB-INF", "/social/jakarta.faces.resource/%2e%2e%2fWEB-INF/web.xml.xhtml",
        "/social/jakarta.faces.resource/..%5cWEB-INF%5cweb.xml.xhtml", "/social/home.xhtml%00", "/social/home.xhtml%20", "/social/home.XHTML", "/social/home.xhtml/",
        "/social/home.xhtml::$DATA", "/social/home.xhtml~", "/social/home.xhtml.bak", "/../../../../etc/passwd", "/social/%2e%2e/%2e%2e/etc/passwd", "/social/..%2f..%2fetc/passwd",
        "/social/.git/config", "/social/pom.xml"})
    void neitherSourcesNorConfigurationAreServed(String path) {
        var basic = "Authorization: Basic " + Base64.getEncoder().encodeToString(("auditor:" + Portal.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var answer = RawHttp.send("GET " + path + " HTTP/1.1", RawHttp.host(), basic, "Connection: close");
        assertThat(RawHttp.status(answer)).as(path).isBetween(302, 404);
        assertThat(answer).as(path).doesNotContain("<web-app", "ui:composition", "xmlns:ui", "Manifest-Version", "root:x:", "[core]", "\u00ca\u00fe\u00ba\u00be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND", "JEFF"})
    void aMethodThatNoPageKnowsIsRefused(String method) {
        var basic = "Authorization: Basic " + Base64.getEncoder().encodeToString(("auditor:" + Portal.PASSWORD).getBytes(StandardCharsets.UTF_8));
        for (var login : new String[] {basic, "X-Nobody: yes"}) {
            for (var path : new String[] {"/social/home.xhtml", "/social/login.xhtml", "/social/"}) {
                var answer = RawHttp.send(method + " " + path + " HTTP/1.1", RawHttp.host(), login, "X-Secret: do-not-echo", "Content-Length: 0", "Connection: close");
                assertThat(answer).as(method + " " + path).doesNotContain("do-not-echo");
                assertThat(RawHttp.status(answer)).as(method + " " + path + " " + login).isIn(0, 400, 401, 403, 404, 405, 501);
            }
        }
    }

    // --- too much, or malformed

    @Test
    void aPostBeyondTheLimitIsCutOff() {
        var person = Portal.signedIn("auditor");
        try {
            var answer = person.send(person.request("/social/home.xhtml").header("Content-Type", FORM).POST(BodyPublishers.ofString("a=" + "x".repeat(30_000_000))));
            assertThat(answer.statusCode()).isBetween(400, 500);
            assertThatSaysNothing(answer);
        } catch (UncheckedIOException cutOff) {
            assertThat(cutOff).hasCauseInstanceOf(IOException.class);
        }
        assertThat(Portal.anonymous().get("/social/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormOfTooManyFieldsIsRefused() {
        var many = IntStream.range(0, 5000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        var answer = Portal.signedIn("auditor").post("/social/home.xhtml", FORM, many);
        assertThat(answer.statusCode()).isBetween(400, 500);
        assertThatSaysNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.faces.ViewState=garbage", "jakarta.faces.ViewState=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAB3CAAAABAAAAAAeA==",
        "jakarta.faces.ViewState=1:2&jakarta.faces.source=%00&jakarta.faces.partial.ajax=true", "%=%&&&==", "a=%ff%fe%zz", "jakarta.faces.ViewState=" })
    void aMangledFormIsAnsweredWithoutAWordOfTheInside(String body) {
        assertThatSaysNothing(Portal.signedIn("auditor").post("/social/home.xhtml", FORM, body));
        assertThatSaysNothing(Portal.anonymous().post("/social/login.xhtml", FORM, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--x\r\n", "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"../../evil.jsp\"\r\n\r\n<% out %>\r\n--x--\r\n",
        "--x\r\nContent-Disposition: form-data; name=\"" + "\r\n\r\n--x--"})
    void aMangledUploadIsAnsweredWithoutAWordOfTheInside(String body) {
        assertThatSaysNothing(Portal.signedIn("auditor").post("/social/home.xhtml", "multipart/form-data; boundary=x", body));
    }

    @Test
    void anAddressThatIsNoTextIsAnsweredWithoutAWordOfTheInside() {
        for (var query : new String[] {"?a=%ff", "?a=%zz", "?%00=1", "?language=%c0%ae", "?page=999999999999", "?size=-1", "?sort=%27;drop%20table%20account"}) {
            var answer = RawHttp.send("GET /social/login.xhtml" + query + " HTTP/1.1", RawHttp.host(), "Connection: close");
            assertThat(answer).as(query).doesNotContain("Exception", "\tat ", "WFLY", "UT0");
        }
    }

    @Test
    void twoLengthsAreOneTooMany() {
        var answer = RawHttp.send("POST /social/login.xhtml HTTP/1.1\r\n" + RawHttp.host()
                + "\r\nContent-Type: " + FORM + "\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /social/home.xhtml HTTP/1.1\r\n" + RawHttp.host() + "\r\n\r\n");
        assertThat(Arrays.stream(answer.split("HTTP/1\\.1 ")).filter(part -> !part.isBlank())).as("one answer").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void anXmlBodyIsNotRead() {
        var evil = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        for (var path : new String[] {"/social/api/v1/me", "/social/home.xhtml"}) {
            var answer = Portal.calling("auditor").post(path, "application/xml", evil);
            assertThat(answer.body()).as(path).doesNotContain("root:x:");
            assertThatSaysNothing(answer);
        }
    }

    @Test
    void nobodyWritesALineOfTheLog() throws Exception {
        var forged = "FORGED-" + System.nanoTime();
        Portal.anonymous().post("/social/j_security_check", Map.of("j_username", "x\r\n" + forged + " admin signed in", "j_password", "x"));
        Portal.calling("auditor").get("/social/" + forged + "%0d%0a" + forged);
        Portal.calling("auditor").post("/social/home.xhtml", FORM, "jakarta.faces.ViewState=%0d%0a" + forged);
        try (var files = Files.walk(Path.of(System.getProperty("it.directory"), "arquillian", "log"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).noneMatch(line -> line.startsWith(forged));
            }
        }
    }

    private static void assertThatSaysNothing(HttpResponse<String> answer) {
        assertThat(answer.body()).as(answer.request().method() + " " + answer.uri() + " " + answer.statusCode())
                .doesNotContain("Exception", "\tat ", "java.lang", "WFLY", "UT0", "org.hibernate", "/standalone/", "wildfly");
    }

    private static String session(HttpResponse<String> answer) {
        return RawHttp.session(answer.headers().firstValue("Set-Cookie").orElseThrow());
    }

    private static String bySession(String id, String path) {
        return RawHttp.send("GET " + path + " HTTP/1.1", RawHttp.host(), "Cookie: JSESSIONID=" + id, "Connection: close");
    }
}
