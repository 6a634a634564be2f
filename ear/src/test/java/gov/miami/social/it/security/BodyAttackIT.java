package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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

/** A request with too much in it, or mangled, is answered without a word of the inside. */
@ExtendWith(ArquillianExtension.class)
class BodyAttackIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @Test
    void aFormPostedFromElsewhereWithoutTheViewsSecretDoesNothing() {
        var person = Portal.signedIn("auditor");
        var answer = person.post("/social/home.xhtml", Map.of("form", "form", "form:approve", "form:approve"));
        assertThatSaysNothing(answer);
        assertThat(person.post("/social/home.xhtml", Map.of("form", "form", "jakarta.faces.ViewState", "-1:-1")).body()).doesNotContain("Exception");
    }

    @Test
    void aPostBeyondTheLimitIsCutOff() {
        var person = Portal.signedIn("auditor");
        try {
            var answer = person.send(person.request("/social/home.xhtml").header("Content-Type", FORM).POST(BodyPublishers.ofString("a=" + "x".repeat(30_000_000))));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThatSaysNothing(answer);
        } catch (UncheckedIOException cutOff) {
            assertThat(cutOff).hasCauseInstanceOf(IOException.class);
        }
        assertThat(Portal.anonymous().get("/social/health/live").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 200})
    void whoeverSendsTooMuchIsToldHowMuchThePortalTakesInTheirLanguage(int megabytes) {
        for (var person : List.of(Portal.signedIn("communications"), Portal.anonymous())) {
            var answer = person.send(person.request("/social/intake/upload.xhtml").header("Cookie", "language=es").header("Referer", Portal.address() + "/social/intake/upload.xhtml?a=1")
                    .header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.fromPublisher(megabytes(megabytes), megabytes * 1_000_000L)));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("25 MB", "<html lang=\"es\"", "href=\"/social/intake/upload.xhtml?a=1\"");
            assertThatSaysNothing(answer);
        }
        assertThat(Portal.anonymous().get("/social/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyOfUnsaidLengthIsNotTaken() {
        for (var path : List.of("/social/j_security_check", "/social/login.xhtml", "/social/intake/upload.xhtml", "/social/too-large")) {
            var answer = Portal.anonymous().send(Portal.anonymous().request(path).header("Content-Type", FORM).POST(BodyPublishers.fromPublisher(megabytes(1))));
            assertThat(answer.statusCode()).as(path).isEqualTo(411);
        }
    }

    @Test
    void aFileThatIsTooLargeIsSaidAtItsFieldAndNotSent() {
        try (var browser = Browser.open()) {
            var page = uploading(browser);
            page.locator("[id='form:file']").setInputFiles(file(10 * 1024 * 1024 + 1));
            assertThat(page.locator("[id='form:file-error']").textContent()).contains("found.csv", "10 MB");
            assertThat(page.locator("[id='form:file'][aria-invalid='true']").inputValue()).isEmpty();
            page.locator("[id='form:file']").setInputFiles(file(10 * 1024 * 1024));
            assertThat(page.locator("[id='form:file-error']").textContent()).isEmpty();
            assertThat(page.locator("[id='form:file'][aria-invalid='false']").inputValue()).endsWith("found.csv");
        }
    }

    @Test
    void whoSentItAllTheSameIsToldAndOfferedBackWhatWasTyped() {
        try (var browser = Browser.open()) {
            var page = uploading(browser);
            page.evaluate("document.querySelector('[data-most]').removeAttribute('data-most')");
            page.locator("[id='form:file']").setInputFiles(file(30_000_000));
            page.locator("[id='form:receive']").click();
            page.locator(".says a.button").click();
            page.locator("[data-draft='restore']").click();
            assertThat(page.url()).endsWith("/social/intake/upload.xhtml");
            assertThat(page.locator("[id='form:department']").inputValue()).isEqualTo("PRK");
        }
    }

    private static Page uploading(Browser browser) {
        var page = browser.signedIn("communications");
        page.navigate(Portal.address() + "/social/intake/upload.xhtml");
        page.locator("[id='form:department']").selectOption("PRK");
        return page;
    }

    private static FilePayload file(int bytes) {
        return new FilePayload("found.csv", "text/csv", new byte[bytes]);
    }

    private static BodyPublisher megabytes(int many) {
        return BodyPublishers.ofByteArrays(Collections.nCopies(many, new byte[1_000_000]));
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
}
