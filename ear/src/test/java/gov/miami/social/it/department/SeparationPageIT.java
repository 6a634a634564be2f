package gov.miami.social.it.department;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gov.miami.social.it.Axe;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which HR records that somebody leaves, in a browser; and what becomes of whoever is signed in when he has left. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SeparationPageIT {

    private static final ZoneId CITY = ZoneId.of("America/New_York");
    private static final double PATIENCE = 30_000;
    private static Browser browser;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(SeparationPageIT.class);
    }

    @BeforeAll
    static void openTheBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @AfterEach
    void reset() {
        Portal.anonymous().post("/it/clock", Map.of("reset", ""));
    }

    /** Planned, corrected and taken back; the post that ended with it is shown before it comes back. */
    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK_WIDTH, Browser.PHONE_WIDTH})
    void aSeparationIsPlannedCorrectedAndTakenBack(int width) {
        var page = at("hr", width);
        var director = number("director-police");
        open(page, director);
        record(page, today().plusDays(30));
        assertThat(page.locator("main")).containsText("works for the City until then");
        open(page, director);
        assertThat(page.locator("main")).containsText("Comes back");
        assertThat(page.locator("main")).containsText("Police");
        Axe.check(page);
        fits(page);
        Browser.screenshot(page, "separation-recorded-" + width);
        field(page, "reason").fill("A typing error");
        record(page, today().plusDays(40));
        open(page, director);
        assertThat(field(page, "lastDay")).hasValue(today().plusDays(40).toString());
        field(page, "reason").fill("She stays");
        button(page, "takeBack").click();
        page.waitForURL("**/department/person.xhtml?id=" + director);
        assertThat(page.locator("main")).containsText("the separation is taken back");
        page.navigate(Portal.address() + "/social/department/show.xhtml?id=POL");
        assertThat(page.locator("main")).containsText("Declan Fitzwarren");
        assertThat(page.locator("main")).containsText("Gave Declan Fitzwarren the directorship of Police back");
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK_WIDTH, Browser.PHONE_WIDTH})
    void aDayThatCannotBeIsRefusedAtTheField(int width) {
        var page = at("hr", width);
        open(page, number("employee-parks"));
        button(page, "separate").click();
        assertThat(field(page, "lastDay")).hasAttribute("aria-invalid", "true");
        record(page, LocalDate.of(2099, 1, 1), 1);
        assertThat(page.locator(".notice.stop").first()).containsText("further ahead");
        record(page, LocalDate.of(1990, 1, 1), 1);
        assertThat(page.locator(".notice.stop").first()).containsText("APM 2-13");
        assertThat(field(page, "lastDay")).hasValue("1990-01-01");
        Axe.check(page);
        fits(page);
        Browser.screenshot(page, "separation-refused-" + width);
    }

    @Test
    void nobodyRecordsTheOwnSeparation() {
        var page = at("hr", Browser.DESK_WIDTH);
        open(page, number("hr"));
        record(page, today().plusDays(5), 1);
        assertThat(page.locator(".notice.stop").first()).containsText("the own separation");
        open(page, number("hr"));
        assertThat(page.locator("h1")).containsText("leaves the City");
    }

    /** Two at once: the second is told, and then finds what is on record. */
    @Test
    void whoeverIsSeparatedAlreadyIsCorrectedAndNotSeparatedAgain() {
        var first = at("hr", Browser.DESK_WIDTH);
        var second = at("it-admin", Browser.DESK_WIDTH);
        var person = number("records");
        open(first, person);
        open(second, person);
        record(first, today().plusDays(10));
        first.waitForURL("**/department/person.xhtml?id=" + person);
        record(second, today().plusDays(20), 2);
        assertThat(second.locator(".notice").first()).containsText("Bénédicte Valcourt");
        open(second, person);
        assertThat(second.locator("h1")).containsText("The separation of");
        button(second, "takeBack").click();
        assertThat(field(second, "reason")).hasAttribute("aria-invalid", "true");
    }

    /** Until the last day is over the session goes on; at the next request after it there is no access, in pages and calls. */
    @Test
    void aPlannedSeparationEndsAnOpenSessionOnItsDay() {
        var person = number("employee-police");
        var session = Portal.signedIn("employee-police");
        var calls = Portal.calling("employee-police");
        var hr = at("hr", Browser.DESK_WIDTH);
        open(hr, person);
        record(hr, today().plusDays(3));
        hr.waitForURL("**/department/person.xhtml?id=" + person);
        clock(today().plusDays(3), "T23:59:00-05:00");
        Assertions.assertThat(session.get("/social/account/list.xhtml").uri().getPath()).isEqualTo("/social/account/list.xhtml");
        Assertions.assertThat(calls.get("/social/api/v1/accounts").statusCode()).isEqualTo(200);
        clock(today().plusDays(4), "T00:01:00-05:00");
        var answer = session.get("/social/account/list.xhtml");
        Assertions.assertThat(answer.uri().getPath()).isEqualTo("/social/error/not-set-up.xhtml");
        Assertions.assertThat(answer.body()).contains("You have left the City").doesNotContain("You are not set up yet");
        Assertions.assertThat(calls.get("/social/api/v1/accounts").statusCode()).isEqualTo(403);
    }

    /** What somebody typed who is separated meanwhile stays in the browser, and comes back when the separation is. */
    @Test
    void whoIsSeparatedWhileTypingIsToldAndKeepsWhatWasTyped() {
        var typing = at("communications", Browser.PHONE_WIDTH);
        var form = Portal.address() + "/social/account/found.xhtml";
        typing.navigate(form);
        var field = typing.locator("form[data-draft='true'] input[type=text]:visible, form[data-draft='true'] textarea:visible").first();
        field.fill("half a thought");
        var hr = at("hr", Browser.DESK_WIDTH);
        var person = number("communications");
        open(hr, person);
        record(hr, today().minusDays(1));
        hr.waitForURL("**/department/person.xhtml?id=" + person);
        typing.locator("form[data-draft='true'] button[type=submit]:visible").last().click();
        typing.waitForURL("**/error/not-set-up.xhtml");
        assertThat(typing.locator("h1")).hasText("You have left the City");
        assertThat(typing).hasTitle(Pattern.compile("You have left the City.*"));
        Axe.check(typing);
        fits(typing);
        Browser.screenshot(typing, "left-the-city-phone");
        Assertions.assertThat((String) typing.evaluate("JSON.stringify(localStorage)")).contains("half a thought");
        open(hr, person);
        field(hr, "reason").fill("It was somebody else");
        button(hr, "takeBack").click();
        hr.waitForURL("**/department/person.xhtml?id=" + person);
        typing.navigate(form);
        assertThat(typing.locator(".draft-offer")).isVisible();
    }

    private static Page at(String login, int width) {
        var page = browser.signedIn(login, width, Portal.address());
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    private static String number(String login) {
        var told = Portal.calling(login).get("/social/api/v1/me").body();
        var found = Pattern.compile("\"(\\d{5})\"").matcher(told);
        Assertions.assertThat(found.find()).as(told).isTrue();
        return found.group(1);
    }

    private static void open(Page page, String person) {
        page.navigate(Portal.address() + "/social/department/separate-person.xhtml?id=" + person);
    }

    /** Looks at the day, and says yes to the question. */
    private static void record(Page page, LocalDate day) {
        field(page, "lastDay").fill(day.toString());
        button(page, "separate").click();
        assertThat(button(page, "separate")).hasText("Yes, record this day");
        button(page, "separate").click();
        page.waitForURL("**/department/person.xhtml?id=*");
    }

    private static void record(Page page, LocalDate day, int times) {
        field(page, "lastDay").fill(day.toString());
        for (int i = 1; i <= times; i++) {
            page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> button(page, "separate").click());
        }
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id$=':" + id + "']");
    }

    private static Locator button(Page page, String id) {
        return page.locator("button[id$=':" + id + "']");
    }

    private static void fits(Page page) {
        Assertions.assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
    }

    private static LocalDate today() {
        return LocalDate.now(CITY);
    }

    private static void clock(LocalDate day, String time) {
        Portal.anonymous().post("/it/clock", Map.of("set", OffsetDateTime.parse(day + time).toInstant().toString()));
    }
}
