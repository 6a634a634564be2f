package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forged hosts, addresses and methods lead nowhere, and to nothing that is not for the eye. */
@ExtendWith(ArquillianExtension.class)
class AddressAttackIT {

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "evil.localhost", "local", "evil.example,localhost", "localhost,127.0.0.1", "evil.example:80", "[::1]"})
    void aForgedHostIsToldNothing(String host) {
        var form = "j_username=auditor&j_password=" + Portal.PASSWORD;
        for (var request : List.of("GET / HTTP/1.1\r\n", "GET /social HTTP/1.1\r\n", "GET /social/ HTTP/1.1\r\n", "GET /social/login.xhtml?language=es HTTP/1.1\r\n",
                "GET /social/api/v1/me HTTP/1.1\r\n", "GET /social/healthy/../home.xhtml HTTP/1.1\r\n", "GET http://" + host + "/social/ HTTP/1.1\r\n",
                "POST /social/j_security_check HTTP/1.1\r\nCookie: JSESSIONID=" + RawHttp.begin() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + form.length() + "\r\n")) {
            var answer = RawHttp.send(request + "Host: " + host + "\r\nConnection: close\r\n\r\n" + (request.startsWith("POST") ? form : ""));
            assertThat(RawHttp.status(answer)).as(request).isEqualTo(421);
            assertThat(answer).as(request).doesNotContain("evil", "Location:", "Set-Cookie:");
        }
    }

    @Test
    void aHostBesideTheRealOneCountsForNothing() {
        var forwarded = RawHttp.send("GET /social HTTP/1.1", RawHttp.host(), "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: evil",
                "Forwarded: host=evil.example", "X-Original-Host: evil.example", "Connection: close");
        assertThat(RawHttp.status(forwarded)).isEqualTo(302);
        assertThat(forwarded).doesNotContain("evil");
        assertThat(RawHttp.status(RawHttp.send("GET /social/ HTTP/1.1", RawHttp.host(), "Host: evil.example", "Connection: close"))).isEqualTo(400);
        assertThat(RawHttp.status(RawHttp.send("GET http://evil.example/social/ HTTP/1.1", RawHttp.host(), "Connection: close"))).isEqualTo(400);
        assertThat(RawHttp.send("GET /social/ HTTP/1.0", "Connection: close")).contains(" 421 ");
    }

    @Test
    void aLoadBalancerAsksByAnyNameHowThePortalIsAndNothingElse() {
        for (var path : List.of("/social/health/live", "/social/health/ready")) {
            assertThat(RawHttp.status(RawHttp.send("GET " + path + " HTTP/1.1", "Host: 10.1.2.3:8080", "Connection: close"))).as(path).isEqualTo(200);
        }
        for (var path : List.of("/social/health/../home.xhtml", "/social/health/..;/home.xhtml", "/social/health/%2e%2e/home.xhtml", "/social/health;/../home.xhtml")) {
            assertThat(RawHttp.send("GET " + path + " HTTP/1.1", "Host: evil.example", "Connection: close")).as(path).doesNotContain("evil.example", " 200 OK");
        }
    }

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
    @ValueSource(strings = {"/social/WEB-INF/web.xml", "/social/web-inf/web.xml", "/social/META-INF", "/social/WEB-INF", "/social/no-such-page", "/social/account/list.xhtml?export=exe",
        "/social/export/ask.xhtml?list=account_list&format=exe"})
    void whatIsNotThereIsAnsweredByThePortalsOwnPage(String path) {
        var answer = Portal.signedIn("auditor").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body()).as(path).contains("This page does not exist", "<main").doesNotContain("<web-app");
    }

    @Test
    void aListGoesOutInTheKindsOfFilesThatAreOffered() {
        for (var format : List.of("xlsx", "csv", "pdf")) {
            assertThat(Portal.signedIn("auditor").get("/social/account/platforms.xhtml?export=" + format).headers().firstValue("Content-Disposition")).as(format)
                    .hasValueSatisfying(file -> assertThat(file).contains("." + format));
        }
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
}
