package gov.miami.social.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.FilePayload;
import gov.miami.social.it.Axe;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a field is seen at the field and said to those who do not see it, whatever kind of field it is. */
@ExtendWith(ArquillianExtension.class)
class FieldErrorIT {

    private static final String[] FIELDS = {"text", "area", "number", "date", "choice", "radio", "choices", "check", "file", "complete", "person", "people"};
    /** A file goes only with the whole page. */
    private static final String[] SENT_WITHOUT_PAGE = Stream.of(FIELDS).filter(field -> !field.equals("file")).toArray(String[]::new);
    private static Browser browser;

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.builtWithPage("fields.xhtml");
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
    @CsvSource({"send, 1440", "send, 390", "post, 1440", "post, 390"})
    void everyKindOfFieldShowsItsErrorAndIsDescribedByIt(String button, int width) {
        var page = sent(browser.signedIn("hr", width, Portal.address()), button);
        for (var field : button.equals("post") ? FIELDS : SENT_WITHOUT_PAGE) {
            assertThat(error(page, field)).isVisible();
            assertThat(error(page, field)).hasText("Fill this in.");
            assertThat(page.locator("[aria-describedby~='form:" + field + "-error']")).hasCount(1);
            assertThat(page.locator(".field:has([id='form:" + field + "-error']) [aria-invalid=true], [aria-describedby~='form:" + field
                    + "-error'][aria-invalid=true]").first()).isAttached();
        }
        Axe.check(page);
        Browser.screenshot(page, "fields-" + button + "-" + width);
    }

    @ParameterizedTest
    @CsvSource({"number, many", "date, "})
    void whatIsNoNumberOrDayIsSaidThereToo(String field, String typed) {
        var page = browser.signedIn("hr");
        page.navigate(Portal.address() + "/social/fields.xhtml");
        if (typed == null) {
            page.evaluate("document.getElementById('form:date').type = 'text'");
        }
        page.locator("[id='form:" + field + "']").fill(typed == null ? "2026-02-30" : typed);
        press(page, "send");
        assertThat(error(page, field)).isVisible();
        assertThat(error(page, field)).not().hasText("Fill this in.");
        assertThat(page.locator("[id='form:" + field + "']")).hasAttribute("aria-invalid", "true");
    }

    /** The style sheet once hid every error that had no element inside; so these tests can see an error that is not shown. */
    @Test
    void anErrorHiddenByStyleIsNoticed() {
        var page = browser.signedIn("hr");
        page.route("**/forms.css*", route -> {
            var sheet = route.fetch();
            route.fulfill(new FulfillOptions().setResponse(sheet).setBody(sheet.text() + ".error:not(:has(*)) { display: none; }"));
        });
        sent(page, "post");
        for (var field : FIELDS) {
            assertThat(error(page, field)).hasText("Fill this in.");
            assertThat(error(page, field)).isHidden();
        }
    }

    @Test
    void aRefusalIsSaidAtTheFieldItIsAboutAndWhatWasTypedStays() {
        var page = browser.signedIn("it-admin");
        page.navigate(Portal.address() + "/social/setting/edit.xhtml?id=account.approval.months");
        page.locator("[id='form:content']").fill("999");
        press(page, "save");
        assertThat(error(page, "content")).hasText("A whole number from 1 to 60 months.");
        assertThat(page.locator("[id='form:content']")).hasValue("999");
        assertThat(page.locator(".notice.stop")).hasCount(1);
        Axe.check(page);
    }

    @Test
    void aSocialSecurityNumberIsAskedToBeLeftOutAtTheFieldItStandsIn() {
        var page = browser.signedIn("it-admin");
        page.navigate(Portal.address() + "/social/setting/edit.xhtml?id=account.approval.months");
        page.locator("[id='form:source']").fill("Memo of the holder of SSN 123-45-6789");
        press(page, "save");
        assertThat(error(page, "source")).hasText("Leave the social security number out, please. The portal keeps none (B.4.v).");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).as("what the browser keeps").doesNotContain("123-45-6789");
    }

    @Test
    void aSignNobodySeesIsNamedWithItsFieldAndItsPlace() {
        var page = browser.signedIn("hr");
        page.navigate(Portal.address() + "/social/fields.xhtml");
        page.locator("[id='form:text']").fill("Parks and\u202e recreation");
        page.locator("[id='form:area']").evaluate("area => area.value = '\\u0007ring'");
        press(page, "send");
        assertThat(error(page, "text")).hasText("Text: sign 10 is a sign that turns the direction of the text (U+202E) that nobody can see."
                + " It stands after “Parks and”: remove it there, or type the text anew instead of pasting it.");
        assertThat(error(page, "area")).containsText("Area: the text begins with a control sign (U+0007)");
    }

    @ParameterizedTest
    @CsvSource({"1, -1, until, 'missing or before the first day'", "-1, 30, from, 'in the past'", "0, 3000, until, 'too late'"})
    void aDayThatNoDelegationMayHaveIsToldAtItAndWhatWasGivenStays(int from, int until, String day, String words) {
        var page = browser.signedIn("director-parks");
        page.navigate(Portal.address() + "/social/delegation/grant.xhtml");
        page.locator("[id='form:holder_input']").pressSequentially("saint");
        page.locator("[id='form:holder_panel'] [data-item-value]").first().click();
        page.locator("[id='form:powers'] input, [id^='form:powers:']").first().check();
        page.locator("[id='form:departments'] input, [id^='form:departments:']").first().check();
        var today = LocalDate.now(ZoneId.of("America/New_York"));
        page.locator("[id='form:from']").fill(today.plusDays(from).toString());
        page.locator("[id='form:until']").fill(today.plusDays(until).toString());
        page.locator("[id='form:file']").setInputFiles(new FilePayload("signed.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        press(page, "grant");
        assertThat(error(page, day)).containsText(words);
        assertThat(error(page, day.equals("until") ? "from" : "until")).isHidden();
        assertThat(page.locator("[id='form:until']")).hasValue(today.plusDays(until).toString());
        assertThat(page.locator("main")).containsText("signed.pdf");
    }

    /** The answer is held back until the choice is made, as on a busy server. */
    @Test
    void aSuggestionThatComesAfterTheChoiceOpensNothing() {
        var page = browser.signedIn("hr");
        page.navigate(Portal.address() + "/social/fields.xhtml");
        var late = new ArrayList<Route>();
        page.locator("[id='form:person_input']").pressSequentially("saint");
        var row = page.locator("[id='form:person_panel'] [data-item-value]").first();
        row.waitFor();
        page.route("**/fields.xhtml*", late::add);
        page.waitForRequest("**/fields.xhtml*", () -> page.locator("[id='form:person_input']").pressSequentially("-v"));
        row.click();
        assertThat(row).isHidden();
        page.waitForCondition(() -> !late.isEmpty());
        page.waitForResponse("**/fields.xhtml*", () -> late.get(0).resume());
        assertThat(page.locator(".ui-state-loading")).hasCount(0);
        assertThat(page.locator("[id='form:person_panel']")).isHidden();
        assertThat(page.locator("[id='form:person_input']")).hasValue(Pattern.compile("Saint-"));
    }

    @Test
    void whatWasSentAtLastIsNotOfferedBackThoughItWasRefusedBefore() {
        var page = browser.signedIn("city-manager");
        var withMore = Portal.address() + "/social/request/emergencies.xhtml?account=" + UUID.randomUUID();
        page.navigate(withMore);
        page.locator("[id='declareForm:reason']").fill("Refused elsewhere");
        page.locator("[id='declareForm:declare']").click();
        assertThat(page.locator("[id='declareForm:name-error']")).isVisible();
        page.navigate(Portal.address() + "/social/request/emergencies.xhtml");
        page.locator("[id='declareForm:name']").fill("Hurricane watch");
        page.locator("[id='declareForm:hours']").fill("2");
        page.locator("[id='declareForm:declare']").click();
        assertThat(page.locator("[id='declareForm:reason-error']")).hasText("Fill this in.");
        page.locator("[id='declareForm:reason']").fill("A hurricane is expected on Friday.");
        page.locator("[id='declareForm:declare']").click();
        page.locator("#confirm-dialog [data-answer=yes]").click();
        assertThat(page.locator(".notes .notice.good")).isVisible();
        assertThat(page.locator("[data-draft=restore]")).hasCount(0);
        page.navigate(withMore);
        assertThat(page.locator(".draft-offer")).hasCount(0);
    }

    @Test
    void theFirstWrongFieldHasTheFocusEvenAmongChoices() {
        var page = browser.signedIn("hr");
        page.navigate(Portal.address() + "/social/fields.xhtml");
        for (var field : new String[] {"text", "area", "number"}) {
            page.locator("[id='form:" + field + "']").fill("1");
        }
        page.locator("[id='form:date']").fill("2026-01-02");
        page.locator("[id='form:choice']").selectOption("one");
        press(page, "post");
        assertThat(page.locator("[id='form:radio:0']")).isFocused();
    }

    /** What is typed and is nobody is not dropped: the field names it. */
    @Test
    void whoIsNobodyIsNamedAtTheField() {
        var page = browser.signedIn("hr");
        page.navigate(Portal.address() + "/social/fields.xhtml");
        page.locator("[id='form:people_input']").focus();
        page.keyboard().type("maria");
        page.locator("[id='form:people_panel'] [role=option]").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ui-autocomplete-token")).hasCount(1);
        page.keyboard().type("yyyy");
        page.locator("[id='form:person_input']").focus();
        page.keyboard().type("zzzz");
        press(page, "post");
        assertThat(error(page, "person")).containsText("“zzzz” is nobody here.");
        assertThat(page.locator("[id='form:person_input']")).hasValue("zzzz");
        assertThat(error(page, "people")).containsText("“yyyy” is nobody here.");
        assertThat(page.locator(".ui-autocomplete-token")).hasCount(1);
    }

    /** A text over the limit is counted and refused at the field, whole. */
    @Test
    void aTextOverTheLimitIsKeptWholeAndRefused() {
        var page = browser.signedIn("hr");
        page.navigate(Portal.address() + "/social/fields.xhtml");
        var area = page.locator("[id='form:area']");
        area.fill("a".repeat(4003));
        assertThat(page.locator(".signs-left")).hasText("3 characters too many; shorten the text before you send it");
        press(page, "post");
        assertThat(error(page, "area")).containsText("At most");
        assertThat(area).hasValue("a".repeat(4003));
    }

    @Test
    void peopleAreChosenByKeyboardFromNamesWithTitleAndDepartment() {
        var page = browser.signedIn("hr");
        page.navigate(Portal.address() + "/social/fields.xhtml");
        for (var name : new String[] {"noemie saint", "maria"}) {
            page.locator("[id='form:people_input']").focus();
            page.keyboard().type(name);
            var offered = page.locator("[id='form:people_panel'] [role=option]").first();
            assertThat(offered.locator(".ui-autocomplete-more")).containsText(",");
            Axe.check(page);
            page.keyboard().press("Enter");
            assertThat(offered).isHidden();
        }
        assertThat(page.locator(".ui-autocomplete-token")).hasCount(2);
        Axe.check(page);
        Browser.screenshot(page, "fields-people");
    }

    private static Page sent(Page page, String button) {
        page.navigate(Portal.address() + "/social/fields.xhtml");
        press(page, button);
        return page;
    }

    private static void press(Page page, String button) {
        page.locator("[id='form:" + button + "']").click();
        page.locator("[aria-invalid=true]").first().waitFor();
    }

    private static Locator error(Page page, String field) {
        return page.locator("[id='form:" + field + "-error']");
    }
}
