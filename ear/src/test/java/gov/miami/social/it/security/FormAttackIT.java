package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.evidence.EvidencePurpose;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.registry.evidence.EvidenceService;
import gov.miami.social.registry.evidence.KeepEvidence;
import gov.miami.social.registry.request.RequestView;
import gov.miami.social.registry.shared.PolicyRefusal;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attacks through the portal's own forms, texts and files, by people who are signed in. */
@ExtendWith(ArquillianExtension.class)
class FormAttackIT {

    private static final List<String> SCRIPTS = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)",
            "</textarea><script>alert(1)</script>", "javascript:alert(1)", "#{70001*30011}", "${70001*30011}", "&lt;script&gt;alert(1)&lt;/script&gt;");

    private static final Map<String, Portal> PEOPLE = new ConcurrentHashMap<>();

    @Inject
    private Cases cases;
    @Inject
    private EvidenceService evidence;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(FormAttackIT.class, Cases.class, FacesForm.class, Portal.class);
    }

    // --- forged and stuffed forms

    @Test
    void aFormWithoutTheSecretOfItsViewChangesNothing() throws Exception {
        var id = cases.drafted();
        editing(id).with("form:handle", "Forged").without(FacesForm.VIEW_STATE).press("form:next");
        assertThat(seen(id).facts().content().profile().handle()).isNotEqualTo("Forged");
    }

    @Test
    void aFormWithTheSecretOfAnotherSessionChangesNothing() throws Exception {
        var id = cases.drafted();
        var attackers = FacesForm.on(person("employee-police"), person("employee-police").get("/social/request/new.xhtml"), "form").value(FacesForm.VIEW_STATE);
        editing(id).with("form:handle", "Forged").with(FacesForm.VIEW_STATE, attackers).press("form:next");
        assertThat(seen(id).facts().content().profile().handle()).isNotEqualTo("Forged");
    }

    @Test
    void aFormAsItWasGivenWorks() throws Exception {
        var id = cases.drafted();
        editing(id).with("form:handle", "Honest").press("form:next");
        assertThat(seen(id).facts().content().profile().handle()).isEqualTo("Honest");
    }

    @Test
    void aViewOfOnePersonIsOfNoUseToAnother() throws Exception {
        var id = cases.drafted();
        editing(id).with("form:handle", "Stolen").pressAs(person("employee-police"), "form:next");
        assertThat(seen(id).facts().content().profile().handle()).isNotEqualTo("Stolen");
    }

    @Test
    void fieldsThatTheFormDoesNotHaveAreNotAssigned() throws Exception {
        var id = cases.drafted();
        var before = seen(id).facts();
        editing(id).with("form:status", "APPROVED").with("status", "APPROVED").with("form:requester", "10001").with("requester", "10001")
                .with("form:request.facts.status", "APPROVED").with("requestEditPage.request.facts.kind", "TERMINATE").with("form:version", "99")
                .with("form:businessCase", "Stuffed").with("form:number", "R-1").with("form:submit", "").press("form:next");
        var after = seen(id).facts();
        assertThat(after.status()).isEqualTo(RequestStatus.DRAFTED);
        assertThat(after.requester()).isEqualTo(before.requester());
        assertThat(after.kind()).isEqualTo(before.kind());
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.content().businessCase()).isEqualTo(before.content().businessCase());
    }

    @Test
    void aFormPostedToTheAddressOfAnothersRequestChangesItNot() throws Exception {
        var mine = cases.drafted("employee-police", RequestKind.ESTABLISH, Optional.empty(), cases.content(Cases.POLICE));
        var theirs = cases.drafted();
        var form = FacesForm.on(person("employee-police"), person("employee-police").get("/social/request/edit.xhtml?id=" + mine), "form");
        form.with("form:handle", "Taken").press("form:next", form.address().replace(mine.toString(), theirs.toString()));
        assertThat(seen(theirs).facts().content().profile().handle()).isNotEqualTo("Taken");
    }

    @Test
    void aButtonThatIsNotShownIsNotPressed() throws Exception {
        var id = cases.submitted();
        var page = person("auditor").get("/social/request/decide.xhtml?id=" + id);
        var state = page.body().replaceFirst("(?s).*name=\"" + FacesForm.VIEW_STATE + "\"[^>]*value=\"([^\"]+)\".*", "$1");
        person("auditor").post("/social/request/decide.xhtml?id=" + id, Map.of("approveForm", "approveForm", "approveForm:approve", "",
                "approveForm:note", "", FacesForm.VIEW_STATE, state.length() < 200 ? state : ""));
        assertThat(cases.seenBy("employee-parks", id).decisions()).isEmpty();
    }

    // --- texts that want to be code

    @Test
    void whatOnePersonWritesIsNeverCodeOnAnothersPage() throws Exception {
        for (var script : SCRIPTS) {
            var good = cases.content(Cases.PARKS);
            var profile = good.profile();
            var evil = new AccountProfile(profile.platform(), script, profile.url(), profile.department(), script, script, profile.languages(), profile.primaryContact(),
                    profile.secondaryContact(), profile.users(), profile.recoveryEmail(), profile.cityLink(), profile.departmentLink(), true);
            var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(),
                    new RequestContent(Optional.empty(), evil, "", script, script, true)));
            for (var path : List.of("request/show.xhtml?id=" + id, "request/decide.xhtml?id=" + id, "request/list.xhtml", "request/waiting.xhtml", "home.xhtml")) {
                var page = person("director-parks").get("/social/" + path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.body()).as(path + " with " + script).doesNotContain("<script>alert(1)", "<img src=x", "href=\"javascript:", "2100800011");
            }
        }
    }

    @Test
    void aCellThatWantsToBeAFormulaIsText() throws Exception {
        for (var formula : List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1+1")) {
            var good = cases.content(Cases.PARKS);
            var profile = good.profile();
            var evil = new AccountProfile(profile.platform(), formula, "", profile.department(), formula, "", List.of(), Optional.empty(), Optional.empty(), List.of(), "", "", "", true);
            cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(), new RequestContent(Optional.empty(), evil, "", "", "", true));
        }
        var csv = person("employee-parks").get("/social/request/list.xhtml?export=csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(csv.body().lines().flatMap(line -> Arrays.stream(line.split(",")))).noneMatch(cell -> cell.matches("\"?[=+@\\t-].*"));
    }

    // --- files

    @Test
    void aFileIsGivenOutAsAttachmentWhateverItIsCalled() throws Exception {
        for (var name : List.of("../../../etc/passwd.pdf", "..\\..\\boot.ini.pdf", "a\r\nSet-Cookie: evil=1\r\n.pdf", "a\"; filename=\"evil.html.pdf", "\u202efdp.exe.pdf", "nul\u0000.pdf",
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

    private FacesForm editing(RequestId id) {
        return FacesForm.on(person("employee-parks"), person("employee-parks").get("/social/request/edit.xhtml?id=" + id), "form");
    }

    private RequestView seen(RequestId id) throws Exception {
        return cases.seenBy("employee-parks", id);
    }

    private static Portal person(String login) {
        return PEOPLE.computeIfAbsent(login, name -> Portal.signedIn("http://localhost:" + System.getProperty("jboss.http.port"), name));
    }
}
