package gov.miami.social.it.department;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gov.miami.social.it.Axe;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of departments and people in a browser: found, chosen by keyboard, refused by clause, shown to those who may. */
@ExtendWith(ArquillianExtension.class)
class DepartmentPageIT {

    private static final double PATIENCE = 30_000;
    private static Browser browser;

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @BeforeAll
    static void openTheBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    private static Page at(String login, int width, String path) {
        var page = browser.signedIn(login, width, Portal.address());
        page.setDefaultTimeout(PATIENCE);
        page.navigate(Portal.address() + "/social/department/" + path);
        return page;
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id$=':" + id + "']");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    /** Does a new department and answers its key. */
    private static String recorded(Page page) {
        var key = "T" + City.nextNumber();
        page.navigate(Portal.address() + "/social/department/record.xhtml");
        field(page, "name").fill("Department " + key);
        field(page, "department").fill(key.toLowerCase());
        field(page, "from").fill("2020-01-06");
        field(page, "instrument").fill("Ordinance 14000");
        press(page, "Record it");
        page.waitForURL("**/department/show.xhtml?id=" + key);
        return key;
    }

    /** What was typed into one form of a page is kept while the other one is sent. */
    @Test
    void aDirectorIsFoundAndAppointedByKeyboardAndWithdrawnAsAMistake() {
        var page = at("hr", Browser.DESK_WIDTH, "list.xhtml");
        var key = recorded(page);
        assertThat(page.getByText("Nobody directs this department today")).isVisible();
        page.navigate(Portal.address() + "/social/department/appoint.xhtml?id=" + key);
        field(page, "person_input").focus();
        page.keyboard().type("noemie saint");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        Axe.check(page);
        page.keyboard().press("Enter");
        assertThat(field(page, "person_input")).hasValue("Noémie Saint-Vilus");
        field(page, "from").fill("2021-01-04");
        field(page, "source").fill("Letter of January 4, 2021");
        press(page, "Appoint");
        page.waitForURL("**/department/show.xhtml?id=" + key);
        assertThat(page.getByText("Letter of January 4, 2021")).isVisible();
        assertThat(page.getByText("Appointed Noémie Saint-Vilus in Department " + key + ", as: Director, from Jan 4, 2021")).isVisible();
        Axe.check(page);
        Browser.screenshot(page, "department-show");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("End the appointment")).click();
        assertThat(page.getByText("the person did nothing in the portal").or(page.getByText("the person did this in the portal"))).isVisible();
        Axe.check(page);
        field(page, "reason").fill("Half a reason");
        field(page, "lastDay").fill("2021-02-04");
        press(page, "End the appointment");
        page.waitForURL("**/department/show.xhtml?id=" + key);
        page.goBack();
        page.reload();
        assertThat(page.locator(".draft-offer")).isVisible();
        page.locator(".draft-offer [data-draft=restore]").click();
        assertThat(field(page, "reason")).hasValue("Half a reason");
        press(page, "Withdraw the appointment");
        page.waitForURL("**/department/show.xhtml?id=" + key);
        assertThat(page.getByText("Withdrawn: it counts as never made.")).isVisible();
    }

    @Test
    void aRefusalCitesEachUnmetClauseAndKeepsWhatWasTyped() {
        var page = at("hr", Browser.DESK_WIDTH, "list.xhtml");
        var key = recorded(page);
        page.navigate(Portal.address() + "/social/department/rename.xhtml?id=" + key);
        field(page, "name").fill("Another name");
        field(page, "from").fill("2019-12-31");
        press(page, "Rename it");
        assertThat(page.locator(".notice.stop")).hasCount(3);
        assertThat(page.locator(".notice.stop").first()).containsText("City Charter s. 19");
        assertThat(field(page, "name")).hasValue("Another name");
        Axe.check(page);
        page.navigate(Portal.address() + "/social/department/show.xhtml?id=" + key);
        assertThat(page.locator("h1")).hasText("Department " + key);
    }

    /** Of a department that is no more nothing can be done: its forms lead to its page. The post is vacant until then, and waits for who appoints. */
    @Test
    void aVacantPostWaitsForHumanResourcesAndNothingIsDoneWithADepartmentThatEnded() {
        var page = at("hr", Browser.DESK_WIDTH, "list.xhtml");
        var key = recorded(page);
        page.navigate(Portal.address() + "/social/request/waiting.xhtml");
        var task = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nobody directs Department " + key));
        assertThat(task).hasAttribute("href", Pattern.compile(".*department/appoint.xhtml\\?id=" + key));
        page.navigate(Portal.address() + "/social/department/end.xhtml?id=" + key);
        field(page, "lastDay").fill("2021-01-04");
        field(page, "instrument").fill("Ordinance 14001");
        press(page, "Discontinue it");
        page.waitForURL("**/department/show.xhtml?id=" + key);
        for (var form : new String[] {"rename", "merge", "end"}) {
            page.navigate(Portal.address() + "/social/department/" + form + ".xhtml?id=" + key);
            page.waitForURL("**/department/show.xhtml?id=" + key);
        }
        assertThat(page.getByText("This department no longer exists")).isVisible();
        page.navigate(Portal.address() + "/social/request/waiting.xhtml");
        assertThat(page.locator("main")).not().containsText("Department " + key);
    }

    @Test
    void aPersonIsFoundWithoutAccentsAndOnAPhone() {
        var page = at("employee-police", Browser.PHONE_WIDTH, "people.xhtml?q=noemie+saint");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Noémie Saint-Vilus")).click();
        assertThat(page.locator("h1")).hasText("Noémie Saint-Vilus");
        assertThat(page.getByText("Classified")).hasCount(0);
        Axe.check(page);
        Assertions.assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
        Browser.screenshot(page, "department-person-phone");
    }

    @Test
    void theListsExportWhatTheyShow() {
        var hr = Portal.signedIn("hr");
        Assertions.assertThat(hr.get("/social/department/list.xhtml?q=solid&export=csv").body()).contains("Solid Waste").doesNotContain("Police");
        Assertions.assertThat(hr.get("/social/department/people.xhtml?department=SW&export=csv").body()).contains("@");
        Assertions.assertThat(hr.get("/social/department/people.xhtml?department=NOSUCHKEY1").statusCode()).isEqualTo(200);
    }

    @Test
    void aListIsExportedInTheLanguageOfThePerson() {
        var hr = Portal.signedIn("hr");
        hr.get("/social/department/list.xhtml?language=es");
        Assertions.assertThat(hr.get("/social/department/list.xhtml?q=solid&export=csv").body()).contains("Departamento").doesNotContain("Department");
    }

    @Test
    void anAddressThatNamesNobodyIsMissing() {
        var hr = Portal.signedIn("hr");
        for (var path : new String[] {"show.xhtml?id=nosuch", "show.xhtml?id=NOSUCH", "person.xhtml?id=99998", "person.xhtml?id=%27", "rename.xhtml?id=X"}) {
            Assertions.assertThat(hr.get("/social/department/" + path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
