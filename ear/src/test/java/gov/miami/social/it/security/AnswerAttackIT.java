package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an answer may be shown, who may keep it, and what it may run. */
@ExtendWith(ArquillianExtension.class)
class AnswerAttackIT {

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

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

    @Test
    void noOtherSiteReadsAnAnswer() {
        var program = Portal.calling("auditor");
        var answer = program.send(program.request("/social/api/v1/me").header("Origin", "https://evil.example"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }
}
