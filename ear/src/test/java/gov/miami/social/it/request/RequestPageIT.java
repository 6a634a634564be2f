package gov.miami.social.it.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import gov.miami.social.it.Axe;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.it.security.FacesForm;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of requests in a browser: what is missing is named, what is asked is answered, and who may is offered the act. */
@ExtendWith(ArquillianExtension.class)
class RequestPageIT {

    private static final Pattern REQUEST = Pattern.compile("R-\\d{4}-\\d{4}");
    private static final Pattern ACCOUNT = Pattern.compile("account/show\\.xhtml\\?id=([0-9a-f-]{36})");

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK_WIDTH, Browser.PHONE_WIDTH})
    void questionsAndAnswersStandWhereARequestIsWrittenReadAndDecided(int width) {
        try (var browser = Browser.open()) {
            var walk = new RequestWalk(browser, Portal.address(), width);
            var employee = walk.as("employee-parks");
            var id = walk.write(employee, "answered_" + width);
            walk.handIn(employee);
            var director = walk.as("director-parks");
            walk.open(director, "request/decide", id);
            RequestWalk.field(director, "questions").fill("Who answers at night?");
            RequestWalk.press(director, "giveBack");
            director.waitForURL(Pattern.compile("request/waiting"));

            walk.open(employee, "request/edit", id);
            assertThat(employee.getByText("Who answers at night?")).isVisible();
            look(employee, "answer", width);
            RequestWalk.press(employee, "next");
            employee.waitForURL(Pattern.compile("step=1"));
            employee.navigate(Portal.address() + "/social/request/edit.xhtml?id=" + id + "&step=5");
            assertThat(employee.locator(".gaps a")).hasCount(1);
            employee.locator(".gaps a").click();
            RequestWalk.field(employee, "answer").fill("The duty officer");
            RequestWalk.press(employee, "next");
            employee.waitForURL(Pattern.compile("step=1"));
            employee.navigate(Portal.address() + "/social/request/edit.xhtml?id=" + id + "&step=5");
            assertThat(employee.locator(".gaps")).hasCount(0);
            walk.handIn(employee);
            look(employee, "answered", width);

            walk.open(director, "request/decide", id);
            assertThat(director.getByText("The duty officer").first()).isVisible();
            look(director, "decide-answered", width);
            walk.open(director, "request/show", id);
            assertThat(director.locator("section[aria-labelledby='history-heading']")).containsText("The duty officer");
            assertThat(director.locator("section[aria-labelledby='history-heading']")).containsText("times)");
        }
    }

    @Test
    void nothingIsKeptBeforeItIsWrittenAndWhatCannotBeAskedIsSaidAtOnce() {
        var person = Portal.signedIn("employee-parks");
        var kept = REQUEST.matcher(person.get("/social/request/list.xhtml?open=true").body()).results().count();
        var begun = FacesForm.on(person, person.get("/social/request/new.xhtml"), "form").press("form:establish");
        Assertions.assertThat(begun.uri().getQuery()).as("named, so that Back leads to the same one").matches("kind=ESTABLISH&id=[0-9a-f-]{36}");
        Assertions.assertThat(REQUEST.matcher(person.get("/social/request/list.xhtml?open=true").body()).results().count()).isEqualTo(kept);
        var police = ACCOUNT.matcher(person.get("/social/account/list.xhtml?q=MiamiPDDemo").body());
        Assertions.assertThat(police.find()).isTrue();
        var foreign = person.get("/social/request/edit.xhtml?kind=USE&account=" + police.group(1));
        Assertions.assertThat(foreign.uri().getPath()).as("told why, and led to no field").endsWith("request/new.xhtml");
        Assertions.assertThat(foreign.body()).doesNotContain("form:useIt");
    }

    @Test
    void whatIsMissingIsNamedAndStepsAreDoneOnlyWhenFilled() {
        try (var browser = Browser.open()) {
            var walk = new RequestWalk(browser, Portal.address(), Browser.DESK_WIDTH);
            var page = walk.as("employee-parks");
            walk.open(page, "request/new");
            RequestWalk.press(page, "establish");
            page.waitForURL(Pattern.compile("request/edit"));
            assertThat(page.locator(".label .required").first()).isVisible();
            RequestWalk.field(page, "url").fill("this is no address");
            RequestWalk.press(page, "next");
            assertThat(page.locator("[aria-invalid='true']")).hasCount(1);
            RequestWalk.field(page, "url").fill("www.threads.net/@parks_gaps");
            RequestWalk.press(page, "next");
            page.waitForURL(Pattern.compile("step=1"));
            assertThat(page.getByText("https://www.threads.net/@parks_gaps")).isVisible();
            assertThat(page.locator(".step.done")).hasCount(0);
            page.navigate(Portal.address() + "/social/request/edit.xhtml?id=" + RequestWalk.id(page) + "&step=4");
            assertThat(page.locator(".gaps a")).hasCount(11);
            look(page, "gaps", Browser.DESK_WIDTH);
            page.locator(".gaps a").last().click();
            page.waitForURL(Pattern.compile("step=3"));
            RequestWalk.press(page, "back");
            page.waitForURL(Pattern.compile("step=2"));
            page.locator("[id='form:primaryContact_input']").pressSequentially("an");
            assertThat(page.locator("[id='form:primaryContact_panel'] [data-item-value]").first()).containsText("Parks and Recreation");
        }
    }

    @Test
    void whatIsEmptyOrCannotBeIsRefusedBeforeAQuestionIsAsked() {
        try (var browser = Browser.open()) {
            var walk = new RequestWalk(browser, Portal.address(), Browser.DESK_WIDTH);
            var page = walk.as("city-manager");
            walk.open(page, "request/emergencies");
            RequestWalk.press(page, "declare");
            assertThat(page.locator("[aria-invalid='true']").first()).isVisible();
            assertThat(page.locator("#confirm-dialog[open]")).hasCount(0);
            RequestWalk.field(page, "name").fill("Drill");
            RequestWalk.field(page, "reason").fill("A drill");
            RequestWalk.field(page, "hours").fill("99999");
            RequestWalk.press(page, "declare");
            assertThat(RequestWalk.field(page, "hours-error")).containsText(Pattern.compile("\\d"));
            assertThat(page.locator("#confirm-dialog[open]")).hasCount(0);
            RequestWalk.field(page, "hours").fill("2");
            RequestWalk.press(page, "declare");
            assertThat(page.locator("#confirm-dialog[open]")).hasCount(1);
            page.locator("#confirm-dialog [data-answer='no']").click();
            look(page, "emergencies", Browser.DESK_WIDTH);
        }
    }

    @Test
    void whoApprovedAnEndIsLedFromTheAccountToWhereHeTakesItBack() {
        try (var browser = Browser.open()) {
            var walk = new RequestWalk(browser, Portal.address(), Browser.DESK_WIDTH);
            var page = walk.as("city-manager");
            page.navigate(Portal.address() + "/social/account/list.xhtml?q=miamiparksarchivedemo");
            page.locator("tbody tr a[href*='account/show']").first().click();
            page.locator("a[href*='#takeBackForm:reason']").click();
            page.waitForURL(Pattern.compile("request/show"));
            assertThat(RequestWalk.field(page, "reason")).isFocused();
            var employee = walk.as("employee-parks");
            employee.navigate(Portal.address() + "/social/account/list.xhtml?q=miamiparksarchivedemo");
            employee.locator("tbody tr a[href*='account/show']").first().click();
            employee.waitForURL(Pattern.compile("account/show"));
            assertThat(employee.locator("a[href*='#takeBackForm:reason']")).hasCount(0);
        }
    }

    @Test
    void aRequestForAnAccountBeginsInItsKind() {
        try (var browser = Browser.open()) {
            var walk = new RequestWalk(browser, Portal.address(), Browser.DESK_WIDTH);
            var page = walk.as("employee-parks");
            page.navigate(Portal.address() + "/social/account/list.xhtml?status=UNAPPROVED&department=PRK");
            page.locator("tbody tr a[href*='account/show']").first().click();
            page.waitForURL(Pattern.compile("account/show"));
            page.locator("a[href*='kind=USE']").click();
            page.waitForURL(Pattern.compile("request/edit"));
            assertThat(RequestWalk.field(page, "department")).not().hasValue("");
            RequestWalk.press(page, "next");
            page.waitForURL(Pattern.compile("step=1"));
        }
    }

    @Test
    void waitingForMeAndHomeShowTheSameTasksWithoutThoseThatAreIdle() {
        try (var browser = Browser.open()) {
            var walk = new RequestWalk(browser, Portal.address(), Browser.DESK_WIDTH);
            var page = walk.as("employee-police");
            walk.open(page, "home");
            var tasks = page.locator(".tasks a").allInnerTexts();
            walk.open(page, "request/waiting");
            org.assertj.core.api.Assertions.assertThat(page.locator(".tasks a").allInnerTexts()).isNotEmpty().isEqualTo(tasks);
            look(page, "waiting", Browser.DESK_WIDTH);
            var director = walk.as("director-parks");
            walk.open(director, "home");
            assertThat(director.locator(".tasks")).not().containsText("demomiamiparksphotos into use");
        }
    }

    private static void look(Page page, String name, int width) {
        Axe.check(page);
        Browser.screenshot(page, "request-" + width + "-" + name);
    }
}
