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
    void theBrowsersBackLeadsToTheSameDraftAndBeginsNoSecondOne() {
        var page = walk.as("employee-parks");
        walk.open(page, "request/new");
        RequestWalk.press(page, "establish");
        page.waitForURL(Pattern.compile("kind=ESTABLISH&id="));
        var id = RequestWalk.id(page);
        RequestWalk.field(page, "handle").fill("parks_back_once");
        RequestWalk.step(page, 1);
        page.goBack();
        assertThat(RequestWalk.field(page, "handle")).hasValue("parks_back_once");
        RequestWalk.field(page, "handle").fill("parks_back_twice");
        RequestWalk.press(page, "later");
        page.waitForURL(Pattern.compile("request/show.*" + id));
        walk.open(page, "request/list");
        page.navigate(Portal.address() + "/social/request/list.xhtml?status=DRAFTED&q=parks_back");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("parks_back_twice");
    }

    @Test
    void aStepIsGoneToByItsNameAndKeepsWhatWasTyped() {
        var page = walk.as("employee-parks");
        at(page, walk.write(page, "by_name"), 1);
        RequestWalk.field(page, "audience").fill("Grandparents");
        var last = page.locator(".step button").last();
        last.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("step=4"));
        assertThat(page.getByText("Grandparents").first()).isVisible();
        Axe.check(page);
        page.locator(".step button").first().click();
        page.waitForURL(Pattern.compile("step=0"));
        assertThat(page.locator(".step.now")).containsText("1");
    }

    @Test
    void anAnswerIsSavedAndLeadsStraightToTheLastStep() {
        var page = walk.as("employee-parks");
        var id = walk.write(page, "answered_at_once");
        walk.handIn(page);
        var director = walk.as("director-parks");
        walk.open(director, "request/decide", id);
        RequestWalk.field(director, "questions").fill("Who answers at night?");
        RequestWalk.press(director, "giveBack");
        director.waitForURL(Pattern.compile("request/waiting"));
        walk.open(page, "request/show", id);
        page.locator("a[href*='#form:answer']").first().click();
        assertThat(RequestWalk.field(page, "answer")).isFocused();
        RequestWalk.field(page, "answer").fill("The duty officer");
        RequestWalk.press(page, "check");
        page.waitForURL(Pattern.compile("step=5"));
        assertThat(page.locator("section[aria-labelledby='questions-heading']")).containsText("The duty officer");
        assertThat(page.locator("section[aria-labelledby='questions-heading']")).containsText("Saved");
        walk.open(director, "request/show", id);
        assertThat(director.locator("section[aria-labelledby='questions-heading']")).containsText("Not answered yet");
        walk.handIn(page);
        assertThat(page.locator("section[aria-labelledby='questions-heading']")).not().containsText("Saved");
    }

    @Test
    void aNameThatAnotherAccountHasIsToldWhereItIsTyped() {
        var page = walk.as("employee-parks");
        walk.open(page, "request/new");
        RequestWalk.press(page, "establish");
        page.waitForURL(Pattern.compile("kind=ESTABLISH&id="));
        RequestWalk.field(page, "platform").selectOption("facebook");
        RequestWalk.field(page, "handle").fill("@miamiparksdemo");
        RequestWalk.step(page, 0);
        assertThat(page.locator(".notice.wait a[href*='account/show']")).hasText("Facebook @MiamiParksDemo");
        assertThat(page.locator(".step").first()).not().hasClass(Pattern.compile("done"));
        Axe.check(page);
        RequestWalk.step(page, 1);
        assertThat(page.locator(".step").first()).not().hasClass(Pattern.compile("done"));
        at(page, RequestWalk.id(page), 0);
        RequestWalk.field(page, "handle").fill("miamiparks_of_its_own");
        RequestWalk.field(page, "department").selectOption("PRK");
        RequestWalk.step(page, 1);
        assertThat(page.locator(".step").first()).hasClass(Pattern.compile("step later|step done"));
        assertThat(page.locator(".notice.wait a[href*='account/show']")).hasCount(0);
    }

    @Test
    void whatIsSaidOfTheSecondContactLeadsThere() {
        var page = walk.as("employee-parks");
        var id = walk.write(page, "second_contact");
        at(page, id, 2);
        RequestWalk.pick(page, "secondaryContact", "Łukasiński");
        RequestWalk.press(page, "next");
        page.waitForURL(Pattern.compile("step=3"));
        at(page, id, 4);
        page.locator(".mends a[href$='#form:secondaryContact']").click();
        page.waitForURL(Pattern.compile("step=2"));
        assertThat(page.locator("[id='form:secondaryContact_input']")).isFocused();
    }

    @Test
    void nothingIsOfferedBackThatTheFieldsSay() {
        var page = walk.as("employee-parks");
        at(page, walk.write(page, "offered_back"), 1);
        RequestWalk.field(page, "audience").fill("  Families of the east  ");
        RequestWalk.field(page, "businessCase").fill("Number 123-45-6789");
        RequestWalk.press(page, "next");
        assertThat(page.locator("[aria-invalid='true']")).hasCount(1);
        assertThat(page.locator(".draft-offer")).hasCount(0);
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
