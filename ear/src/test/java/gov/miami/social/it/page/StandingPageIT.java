package gov.miami.social.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.it.security.FacesForm;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that stands is sent again as it was, with a nonce of its own; to nobody else, in no other language, and not after an act. */
@ExtendWith(ArquillianExtension.class)
class StandingPageIT {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @ParameterizedTest
    @ValueSource(strings = {"home.xhtml", "account/list.xhtml", "account/list.xhtml?department=PRK", "account/red.xhtml", "request/list.xhtml", "request/waiting.xhtml",
        "department/people.xhtml", "journal/list.xhtml"})
    void aPageIsSentAgainWithANonceOfItsOwn(String page) {
        var person = Portal.signedIn("city-manager");
        person.get("/social/" + page);
        var first = person.get("/social/" + page);
        var again = person.get("/social/" + page);
        assertThat(nonce(again)).isNotEqualTo(nonce(first));
        assertThat(again.body()).contains("<script nonce=\"" + nonce(again) + "\"").isEqualTo(first.body().replace(nonce(first), nonce(again)));
        assertThat(again.headers().firstValue("Content-Type")).isEqualTo(first.headers().firstValue("Content-Type"));
    }

    @Test
    void aPageIsMadeAnewAfterAnAct() {
        var person = Portal.signedIn("employee-police");
        List.of("home", "request/list", "home", "request/list").forEach(page -> person.get("/social/" + page + ".xhtml"));
        var before = person.get("/social/request/list.xhtml").body();
        var draft = FacesForm.on(person, person.get("/social/request/edit.xhtml?kind=ESTABLISH&id=" + UUID.randomUUID()), "form").press("form:next").uri().getQuery();
        assertThat(before).doesNotContain(id(draft));
        assertThat(person.get("/social/request/list.xhtml").body()).contains(id(draft));
        assertThat(person.get("/social/home.xhtml").body()).contains(id(draft));
    }

    @Test
    void eachPersonIsShownTheOwnPage() {
        var one = lookedAtThrice(Portal.signedIn("employee-parks"), "/social/account/list.xhtml");
        var other = lookedAtThrice(Portal.signedIn("auditor"), "/social/account/list.xhtml");
        assertThat(one).contains("data-login=\"employee-parks\"").doesNotContain("journal/list.xhtml");
        assertThat(other).contains("data-login=\"auditor\"").contains("journal/list.xhtml");
    }

    @Test
    void eachLanguageAndLightHasAPageOfItsOwn() {
        var person = Portal.signedIn("employee-parks");
        assertThat(lookedAtThrice(person, "/social/account/list.xhtml")).contains("lang=\"en\" data-theme=\"system\"");
        assertThat(person.get("/social/account/list.xhtml?language=es").body()).contains("lang=\"es\" data-theme=\"system\"");
        assertThat(person.get("/social/account/list.xhtml?theme=dark").body()).contains("lang=\"es\" data-theme=\"dark\"");
    }

    @Test
    void afterSigningOutNothingIsShown() {
        var person = Portal.signedIn("hr");
        lookedAtThrice(person, "/social/department/people.xhtml");
        person.post("/social/session/end", Map.of());
        assertThat(person.get("/social/department/people.xhtml").body()).doesNotContain("data-login=\"hr\"").contains("j_password");
    }

    /** A page is kept when it is asked for again. */
    private static String lookedAtThrice(Portal person, String page) {
        person.get(page);
        person.get(page);
        return person.get(page).body();
    }

    private static String nonce(HttpResponse<String> answer) {
        var policy = NONCE.matcher(answer.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertThat(policy.find()).isTrue();
        return policy.group(1);
    }

    private static String id(String query) {
        return query.replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }
}
