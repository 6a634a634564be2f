package gov.miami.social.it.policy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import gov.miami.social.it.Axe;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.policy.shared.Clause;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The policy is read, the journal read and verified, a setting changed, as people do it; a stored file leaves as an attachment only. */
@ExtendWith(ArquillianExtension.class)
class OversightPagesIT {

    private static final Pattern ROW = Pattern.compile("journal/show\\.xhtml\\?id=(\\d+)");
    private static final Pattern FILE = Pattern.compile("kind=evidence&(?:amp;)?subject=([0-9a-f-]{36})");
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

    @Test
    void everyClauseLeadsToItsSentenceOnThePolicyPage() {
        var page = Portal.signedIn("employee-parks").get("/social/policy/read.xhtml").body();
        assertThat(Arrays.stream(Clause.values()).filter(Clause::inPolicy).map(clause -> "id=\"" + clause.section() + "\"")).allSatisfy(
                anchor -> assertThat(page).contains(anchor));
        assertThat(page).doesNotContain("???");
    }

    @Test
    void theSentenceOfALinkIsMarked() {
        for (var width : new int[] {Browser.DESK_WIDTH, Browser.PHONE_WIDTH}) {
            var page = browser.signedIn("employee-parks", width, Portal.address());
            page.navigate(Portal.address() + "/social/policy/read.xhtml#A.1-est");
            assertThat(page.locator(".words:target")).hasText("No department may establish, ");
            assertThat(page.locator(".words:target")).isInViewport();
            Axe.check(page);
            Browser.screenshot(page, "policy-" + width);
        }
    }

    @Test
    void anEditionWhoseTextIsNotHeldSaysSo() {
        var page = at("employee-parks", "policy/read.xhtml?version=2013-08-20");
        assertThat(page.getByText("The text of this edition is not held.").first()).isVisible();
        Axe.check(page);
        assertThat(Portal.signedIn("employee-parks").get("/social/policy/read.xhtml?version=2030-01-01").statusCode()).isEqualTo(404);
    }

    @Test
    void theAuditorVerifiesTheJournal() {
        var page = at("auditor", "journal/verify.xhtml");
        button(page, "Verify now").click();
        assertThat(page.getByText("every row of the journal was as it was written")).isVisible();
        assertThat(page.locator("tbody tr").first()).containsText("Unbroken");
        Axe.check(page);
        Browser.screenshot(page, "journal-verify");
        assertThat(Portal.calling("auditor").get("/social/api/v1/journal/verification").body()).contains("\"state\":\"UNBROKEN\"");
    }

    @Test
    void theJournalIsFilteredAndARowOpened() {
        var page = at("auditor", "journal/list.xhtml");
        page.getByLabel("About").selectOption("evidence");
        button(page, "Show").click();
        assertThat(page.locator("tbody tr").first()).containsText("Stored file");
        Axe.check(page);
        page.locator("tbody a").last().click();
        assertThat(page.getByText("What was asked")).isVisible();
        Axe.check(page);
        Browser.screenshot(page, "journal-show");
    }

    @Test
    void aFilterThatAsksForWhatThereIsNotIsNamedAndAllIsShown() {
        var people = at("hr", "department/people.xhtml?status=NONSENSE");
        assertThat(people.getByText("Status: there is no “NONSENSE”. Everything is shown instead.")).isVisible();
        assertThat(people.locator("tbody tr")).hasCount(20);
        Axe.check(people);
        var journal = at("auditor", "journal/list.xhtml?from=yesterday&kind=account");
        assertThat(journal.getByText("From: there is no “yesterday”.")).isVisible();
        assertThat(journal.getByLabel("About")).hasValue("account");
        assertThat(journal.locator("tbody tr").first()).containsText("Account");
    }

    @Test
    void theJournalIsSearchedByThePersonWhoActed() {
        var person = at("it-admin", "notice/preferences.xhtml");
        button(person, "Save").click();
        assertThat(person.locator("#notes")).isVisible();
        assertThat(at("auditor", "journal/list.xhtml?q=whitlock").locator("tbody tr").first()).containsText("Whitlock");
    }

    @Test
    void anAdministratorIsToldWhyASettingIsRefusedAndThenChangesIt() {
        var page = at("it-admin", "setting/list.xhtml");
        Axe.check(page);
        page.locator("a[href*='id=waiting.warning.days']").click();
        page.getByLabel("Content").fill("999");
        button(page, "Save").click();
        assertThat(page.locator("#notes")).containsText("range");
        Axe.check(page);
        page.getByLabel("Content").fill("6");
        button(page, "Save").click();
        assertThat(page.locator("#notes")).containsText("Saved");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHas(page.locator("a[href*='id=waiting.warning.days']")))).containsText("6 days");
        Browser.screenshot(page, "setting-list");
    }

    @Test
    void aStoredFileLeavesAsAnAttachmentThatNothingCanRun() {
        var auditor = Portal.signedIn("auditor");
        var row = first(ROW, auditor.get("/social/journal/list.xhtml?kind=evidence").body());
        var file = first(FILE, auditor.get("/social/journal/show.xhtml?id=" + row).body());
        var answer = auditor.get("/social/api/v1/evidence/" + file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment; filename=\"");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(answer.headers().allValues("Content-Security-Policy")).anySatisfy(policy -> assertThat(policy).contains("sandbox"));
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private static Page at(String login, String path) {
        var page = browser.signedIn(login);
        page.navigate(Portal.address() + "/social/" + path);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
