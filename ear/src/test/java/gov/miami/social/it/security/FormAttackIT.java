package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.registry.request.RequestView;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
            var evil = new AccountProfile(profile.platform(), profile.handle(), profile.url(), profile.department(), script, script, profile.languages(), profile.primaryContact(),
                    profile.secondaryContact(), profile.users(), profile.recoveryEmail(), profile.cityLink(), profile.departmentLink(), true);
            var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(),
                    new RequestContent(Optional.empty(), evil, "", script, script, true)));
            cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(), new RequestContent(Optional.empty(), evil.renamed(script, ""), "", script, script, true));
            var drafts = person("employee-parks").get("/social/request/list.xhtml?status=DRAFT");
            assertThat(drafts.body()).as("the name " + script).doesNotContain("<script>alert(1)", "<img src=x", "2100800011");
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
