package gov.miami.social.it.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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

/** The wizard goes back whatever was typed, and from what is not met it leads to the field that mends it. */
@ExtendWith(ArquillianExtension.class)
class WizardIT {

    private static Browser browser;
    private static RequestWalk walk;

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @BeforeAll
    static void open() {
        browser = Browser.open();
        walk = new RequestWalk(browser, Portal.address(), Browser.DESK_WIDTH);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void backGoesBackThoughAFieldIsWrongAndKeepsWhatWasTyped() {
        var page = walk.as("employee-parks");
        var id = walk.write(page, "back_with_error");
        at(page, id, 3);
        RequestWalk.field(page, "cityLink").fill("no address at all");
        RequestWalk.field(page, "departmentLink").fill("https://www.miamigov.com/parks-and-more");
        RequestWalk.press(page, "back");
        page.waitForURL(Pattern.compile("step=2"));
        assertThat(page.locator(".notes .notice.wait")).hasCount(1);
        RequestWalk.press(page, "next");
        page.waitForURL(Pattern.compile("step=3"));
        assertThat(RequestWalk.field(page, "departmentLink")).hasValue("https://www.miamigov.com/parks-and-more");
        page.locator("[data-draft=restore]").click();
        assertThat(RequestWalk.field(page, "cityLink")).hasValue("no address at all");
    }

    @Test
    void aNumberThatMayNotBeKeptDoesNotHoldBackEither() {
        var page = walk.as("employee-parks");
        at(page, walk.write(page, "back_with_secret"), 1);
        RequestWalk.field(page, "purpose").fill("For the holder of 123-45-6789");
        RequestWalk.press(page, "back");
        page.waitForURL(Pattern.compile("step=0"));
        assertThat(page.locator(".notes .notice.wait")).hasCount(1);
    }

    @Test
    void whatIsNotMetLeadsToTheFieldThatMendsIt() {
        var page = walk.as("employee-parks");
        var id = walk.write(page, "mended_here");
        at(page, id, 2);
        RequestWalk.field(page, "recoveryEmail").fill("parks@example.org");
        RequestWalk.press(page, "next");
        page.waitForURL(Pattern.compile("step=3"));
        at(page, id, 4);
        var mend = page.locator(".mends a[href$='#form:recoveryEmail']");
        assertThat(mend).hasCount(1);
        Axe.check(page);
        mend.click();
        page.waitForURL(Pattern.compile("step=2"));
        assertThat(RequestWalk.field(page, "recoveryEmail")).isFocused();
    }

    @Test
    void whoWouldApproveHimselfIsToldWhoDoesInstead() {
        var page = walk.as("director-parks");
        at(page, walk.write(page, "own_approver"), 4);
        assertThat(page.getByText("Nobody approves their own request, so somebody else decides it").first()).isVisible();
        assertThat(page.locator(".route li")).hasCount(2);
        assertThat(page.locator(".route li .hint").first()).not().isEmpty();
    }

    private static void at(Page page, String id, int step) {
        page.navigate(Portal.address() + "/social/request/edit.xhtml?id=" + id + "&step=" + step);
    }
}
