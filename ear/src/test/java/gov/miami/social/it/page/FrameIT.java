package gov.miami.social.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import gov.miami.social.it.Axe;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the frame does on every page: signing in and out, language and theme, what cannot be shown, and keeping what was typed. */
@ExtendWith(ArquillianExtension.class)
class FrameIT {

    private static Browser browser;

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"login.xhtml?failed=true, Sign in", "signed-out.xhtml, You are signed out"})
    void aPageBeforeSigningInIsAccessible(String path, String title) {
        for (var width : new int[] {Browser.DESK_WIDTH, Browser.PHONE_WIDTH}) {
            var page = browser.page(width);
            page.navigate(at(path));
            assertThat(heading(page)).isEqualTo(title);
            Axe.check(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"nothing-here.xhtml, 404, This page does not exist", "nothing-here, 404, This page does not exist",
        "request/show.xhtml?id=00000000-0000-4000-8000-000000000000, 404, This page does not exist",
        "notice/outbox.xhtml, 403, This is not open to you"})
    void whatCannotBeShownSaysSoInTheFrame(String path, int status, String title) {
        var page = browser.signedIn("employee-parks");
        assertThat(page.navigate(at(path)).status()).isEqualTo(status);
        assertThat(heading(page)).isEqualTo(title);
        Axe.check(page);
    }

    /** Whoever is signed in can go on from where there is nothing, or nothing for him. */
    @Test
    void theWaysInStandWhereSomethingIsMissingOrForbiddenToo() {
        var hr = Portal.signedIn("hr");
        assertThat(hr.get("/social/account/nowhere.xhtml").body()).contains("id=\"navigation\"", "/social/department/people.xhtml");
        assertThat(hr.get("/social/account/show.xhtml?id=nothing").body()).contains("id=\"navigation\"");
        assertThat(hr.get("/social/notice/outbox.xhtml").body()).contains("id=\"navigation\"").doesNotContain("href=\"/social/notice/outbox.xhtml\"");
    }

    @Test
    void aLoginWithoutAPersonRecordIsToldWhomToAsk() {
        var page = browser.signedIn("stranger");
        assertThat(heading(page)).isEqualTo("You are not set up yet");
        Axe.check(page);
        page.navigate(at("request/list.xhtml"));
        assertThat(page.url()).endsWith("/error/not-set-up.xhtml");
    }

    @Test
    void aChosenLanguageKeepsTheAddressAndIsRemembered() {
        var page = browser.signedIn("employee-parks");
        page.navigate(at("request/list.xhtml?q=a%26b&size=50"));
        page.locator("a[hreflang=es]").click();
        assertThat(page).hasURL(Pattern.compile(".*/request/list\\.xhtml\\?.*q=a%26b.*"));
        assertThat(page.url()).contains("size=50").doesNotContain("language");
        page.navigate(at("home.xhtml"));
        assertThat(page.locator("html")).hasAttribute("lang", "es");
    }

    @Test
    void aChosenThemeIsRemembered() {
        var page = browser.signedIn("employee-parks");
        page.locator("[data-theme-choice=dark]").click();
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void theMenuOfAPhoneOpensByKeyboard() {
        var page = browser.signedIn("employee-parks", Browser.PHONE_WIDTH, Portal.address());
        var menu = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Menu"));
        assertThat(page.locator("#navigation")).isHidden();
        menu.press("Enter");
        assertThat(menu).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#navigation")).isVisible();
        Axe.check(page);
    }

    @Test
    void theFirstTabLeadsToTheContent() {
        var page = browser.signedIn("employee-parks");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void whatWasTypedComesBackAfterTheSessionEnded() {
        var page = typing("Kept beyond the session");
        page.context().clearCookies();
        page.locator("[id='declareForm:declare']").click();
        assertThat(page.locator("#login")).isVisible();
        signIn(page);
        page.locator("[data-draft=restore]").click();
        assertThat(page.locator("textarea").first()).hasValue("Kept beyond the session");
    }

    @Test
    void signingOutForgetsWhatWasTyped() {
        var page = typing("Gone with the person");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out")).click();
        assertThat(heading(page)).isEqualTo("You are signed out");
        assertThat((Boolean) page.evaluate("Object.keys(localStorage).some(key => key.startsWith('draft:'))")).isFalse();
    }

    @Test
    void theSessionIsKeptWhenThePersonSaysSo() {
        var page = browser.signedIn("employee-parks");
        page.evaluate("localStorage.setItem('session-seen', Date.now() - 1000 * (Number(document.querySelector('.header').dataset.seconds) - 60))");
        assertThat(page.locator("#session-dialog")).isVisible();
        Axe.check(page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Stay signed in")).click();
        assertThat(page.locator("#session-dialog")).isHidden();
    }

    /** A page on which something was typed and not sent. */
    private static Page typing(String text) {
        var page = browser.signedIn("city-manager");
        page.navigate(at("request/emergencies.xhtml"));
        page.locator("[id='declareForm:name']").fill("Storm");
        page.locator("[id='declareForm:hours']").fill("12");
        page.locator("textarea").first().fill(text);
        return page;
    }

    private static void signIn(Page page) {
        page.locator("#login").fill("city-manager");
        page.locator("#password").fill(Portal.PASSWORD);
        page.locator("form[action$=j_security_check] [type=submit]").click();
    }

    private static String heading(Page page) {
        return page.locator("h1").textContent();
    }

    private static String at(String path) {
        return Portal.address() + "/social/" + path;
    }
}
