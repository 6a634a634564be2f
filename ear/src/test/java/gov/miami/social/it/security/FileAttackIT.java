package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.policy.evidence.EvidencePurpose;
import gov.miami.social.registry.evidence.EvidenceService;
import gov.miami.social.registry.evidence.KeepEvidence;
import gov.miami.social.registry.shared.PolicyRefusal;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want to be something else, lie elsewhere, or fill the server: each is refused, or kept as what it is and given out as an attachment. */
@ExtendWith(ArquillianExtension.class)
class FileAttackIT {

    private static final Map<String, Portal> PEOPLE = new ConcurrentHashMap<>();

    @Inject
    private EvidenceService evidence;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(FileAttackIT.class, Portal.class);
    }

    @Test
    void aFileIsGivenOutAsAttachmentWhateverItIsCalled() throws Exception {
        for (var name : List.of("../../../etc/passwd.pdf", "..\\..\\boot.ini.pdf", "a\r\nSet-Cookie: evil=1\r\n.pdf", "a\"; filename=\"evil.html.pdf", 
                "x".repeat(900) + ".pdf", "<script>.pdf", "con.pdf", ".htaccess.pdf", "資料.pdf")) {
            var id = As.login("director-parks", () -> evidence.keep(KeepEvidence.of(name, EvidencePurpose.SIGNED_INSTRUMENT, pdf())));
            var answer = person("director-parks").get("/social/api/v1/evidence/" + id);
            var disposition = answer.headers().firstValue("Content-Disposition").orElse("");
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(disposition).as(name).startsWith("attachment;").doesNotContain("..", "/", "\\", "\u202e", "\u0000", "<");
            assertThat(disposition.length()).as(name).isLessThan(1000);
            assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("evil");
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202efdp.exe.pdf", "nul\u0000.pdf", "a\u2066b.pdf", "esc\u001b[2J.pdf"})
    void aFileWhoseNameDeceivesIsRefused(String name) throws Exception {
        As.login("director-parks", () -> assertThatThrownBy(() -> evidence.keep(KeepEvidence.of(name, EvidencePurpose.SIGNED_INSTRUMENT, pdf())))
                .isInstanceOf(ConstraintViolationException.class));
    }

    @Test
    void aFileOfAnotherDepartmentIsNotGivenOut() throws Exception {
        var id = As.login("director-parks", () -> evidence.keep(KeepEvidence.of("a.pdf", EvidencePurpose.SIGNED_INSTRUMENT, pdf())));
        for (var login : List.of("employee-police", "director-police", "it-admin", "hr")) {
            assertThat(person(login).get("/social/api/v1/evidence/" + id).statusCode()).as(login).isEqualTo(403);
        }
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsKeptAsWhatItIs() throws Exception {
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        var id = As.login("director-parks", () -> evidence.keep(KeepEvidence.of("page.pdf", EvidencePurpose.OTHER, html)));
        var answer = person("director-parks").get("/social/api/v1/evidence/" + id);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;").contains(".html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("sandbox", "default-src 'none'");
    }

    @Test
    void aZipBombIsKeptAsItIsAndNeverUnpacked() throws Exception {
        var bomb = zipBomb();
        var id = As.login("director-parks", () -> evidence.keep(KeepEvidence.of("bomb.zip", EvidencePurpose.ARCHIVE_PROOF, bomb)));
        assertThat(As.login("director-parks", () -> evidence.download(id).bytes())).isEqualTo(bomb);
    }

    @Test
    void aFileOfAKindThatProvesNothingIsRefused() throws Exception {
        assertRefused("tool.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0});
        assertRefused("page.class", new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 61});
        assertRefused("empty.pdf", new byte[0]);
        assertRefused("evil.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>".getBytes(StandardCharsets.UTF_8));
        assertRefused("huge.pdf", Arrays.copyOf(pdf(), 40_000_000));
    }

    private void assertRefused(String name, byte[] bytes) throws Exception {
        As.login("director-parks", () -> assertThatThrownBy(() -> evidence.keep(KeepEvidence.of(name, EvidencePurpose.OTHER, bytes)))
                .as(name).isInstanceOf(PolicyRefusal.class));
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    }

    /** A few kilobytes that would unpack to a hundred megabytes. */
    private static byte[] zipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../evil.txt"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1_000_000]);
            }
        }
        return bytes.toByteArray();
    }

    private static Portal person(String login) {
        return PEOPLE.computeIfAbsent(login, name -> Portal.signedIn("http://localhost:" + System.getProperty("jboss.http.port"), name));
    }
}
