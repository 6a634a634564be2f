package gov.miami.social.it.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** In the wizard nothing typed is lost and nothing done is repeated: session over, Back, two tabs, double click. */
@ExtendWith(ArquillianExtension.class)
class LostNothingIT {

    private static final String TYPED = "Tell families what is on in the parks";

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
    void whatWasTypedWhenTheSessionEndedComesBackAfterSigningIn() {
        var page = atWhat("session_over");
        var purpose = RequestWalk.field(page, "purpose");
        purpose.fill(TYPED);
        page.context().clearCookies();
        RequestWalk.press(page, "next");
        assertThat(page.locator("#kept")).containsText("What you typed is kept");
        page.locator("#login").fill("employee-parks");
        page.locator("#password").fill(Portal.PASSWORD);
        page.locator("form[action$=j_security_check] [type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("request/edit.*step=1"));
        page.locator("[data-draft=restore]").click();
        assertThat(purpose).hasValue(TYPED);
        RequestWalk.press(page, "next");
        page.waitForURL(Pattern.compile("step=2"));
        RequestWalk.press(page, "back");
        page.waitForURL(Pattern.compile("step=1"));
        assertThat(purpose).hasValue(TYPED);
        assertThat(page.locator("[data-draft=restore]")).hasCount(0);
    }

    @Test
    void whereNothingWasTypedTheLoginPagePromisesNothing() {
        var page = walk.as("employee-parks");
        page.context().clearCookies();
        page.navigate(Portal.address() + "/social/home.xhtml");
        assertThat(page.locator("#login")).isVisible();
        assertThat(page.locator("#kept")).isHidden();
    }

    @Test
    void whoGoesBackToARefusedStepFindsThePageAndTheText() {
        var page = atWhat("back_to_refused");
        RequestWalk.field(page, "audience").fill(TYPED);
        RequestWalk.field(page, "purpose").fill("For the holder of 123-45-6789");
        RequestWalk.press(page, "next");
        assertThat(page.locator("[aria-invalid=true]")).hasCount(1);
        page.navigate(Portal.address() + "/social/account/list.xhtml");
        page.goBack();
        page.locator("[data-draft=restore]").click();
        assertThat(RequestWalk.field(page, "audience")).hasValue(TYPED);
    }

    @Test
    void goingBackAfterTheHandInHandsNothingInAgain() {
        var page = walk.as("employee-parks");
        var id = walk.write(page, "back_after_submit");
        walk.handIn(page);
        var before = walk.progress("employee-parks", id);
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("request/show"));
        assertThat(walk.progress("employee-parks", id)).isEqualTo(before);
    }

    @Test
    void aDoubleClickHandsInOnce() {
        var once = walk.as("employee-parks");
        walk.write(once, "single_click");
        var expected = walk.progress("employee-parks", walk.handIn(once));
        var page = walk.as("employee-parks");
        walk.write(page, "double_click");
        RequestWalk.field(page, "submit").dblclick();
        page.waitForURL(Pattern.compile("request/show"));
        assertThat(page.locator(".notice.stop")).hasCount(0);
        assertThat(walk.progress("employee-parks", RequestWalk.id(page))).isEqualTo(expected);
    }

    @Test
    void theSecondTabIsToldAndKeepsItsText() {
        var first = atWhat("two_tabs");
        var second = first.context().newPage();
        second.navigate(first.url());
        RequestWalk.field(first, "purpose").fill("The first tab's");
        RequestWalk.press(first, "next");
        first.waitForURL(Pattern.compile("step=2"));
        RequestWalk.field(second, "purpose").fill("The second tab's");
        RequestWalk.press(second, "next");
        assertThat(second.locator(".notice.stop").getByText("yourself").first()).isVisible();
        assertThat(RequestWalk.field(second, "purpose")).hasValue("The first tab's");
        second.locator("[data-draft=restore]").click();
        assertThat(RequestWalk.field(second, "purpose")).hasValue("The second tab's");
    }

    @Test
    void whoDidItInAnotherTabIsToldOnceThatItWasHimself() {
        var first = walk.as("employee-parks");
        var id = walk.write(first, "withdrawn_twice");
        walk.handIn(first);
        walk.open(first, "request/show", id);
        var second = first.context().newPage();
        second.navigate(first.url());
        withdraw(first);
        assertThat(first.locator(".notice.good").first()).isVisible();
        RequestWalk.field(second, "withdraw").click();
        assertThat(second.locator(".notice.stop").getByText("yourself")).hasCount(1);
    }

    private static void withdraw(Page page) {
        RequestWalk.field(page, "withdraw").click();
        page.locator("#confirm-dialog [data-answer=yes]").click();
    }

    @Test
    void whoComesSecondSeesWhatWasDecidedAndKeepsHisReason() {
        var employee = walk.as("employee-parks");
        var id = walk.write(employee, "decided_meanwhile");
        walk.handIn(employee);
        walk.approve("director-parks", id);
        var second = walk.as("designee");
        walk.open(second, "request/decide", id);
        RequestWalk.field(second, "note").fill("It serves the families well.");
        walk.approve("city-manager", id);
        RequestWalk.press(second, "approve");
        assertThat(second.locator(".notice.stop").getByText("was first").first()).isVisible();
        assertThat(second.locator("button[id$=':approve']")).hasCount(0);
        assertThat(second.locator(".draft-offer .said")).hasText("It serves the families well.");
        second.locator("[data-draft=discard]").click();
        assertThat(second.locator(".draft-offer")).hasCount(0);
    }

    /** A new request at the step that asks what for. */
    private static Page atWhat(String handle) {
        var page = walk.as("employee-parks");
        walk.open(page, "request/new");
        RequestWalk.press(page, "establish");
        page.waitForURL(Pattern.compile("request/edit"));
        RequestWalk.field(page, "platform").selectOption("threads");
        RequestWalk.field(page, "handle").fill(handle);
        RequestWalk.field(page, "department").selectOption("PRK");
        RequestWalk.press(page, "next");
        page.waitForURL(Pattern.compile("step=1"));
        return page;
    }
}
