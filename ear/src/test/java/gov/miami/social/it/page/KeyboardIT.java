package gov.miami.social.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The flows of the portal without a mouse: Tab, Enter, Space, arrows and letters, and at every stop one sees where one is. */
@ExtendWith(ArquillianExtension.class)
class KeyboardIT {

    private static final int PATIENCE = 30_000;
    private static final FilePayload LETTER = new FilePayload("letter.pdf", "application/pdf", "%PDF-1.7 letter".getBytes(StandardCharsets.UTF_8));

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
    void aRequestIsWrittenHandedInAndRefused() {
        var writer = signedIn("employee-parks");
        var id = handedIn(writer);
        var director = signedIn("director-parks");
        var keys = new Keyboard(director);
        keys.tabTo("nav a[href$='request/waiting.xhtml']").enter("request/waiting").tabTo("main a[href*='" + id + "']").enter("request/decide");
        keys.tabTo("[id='refuseForm:reason']").type("Two accounts say the same").tabTo("[name='refuseForm:cited']").press("Space");
        assertThat(director.locator("[name='refuseForm:cited']:checked")).hasCount(1);

        keys.tabTo("[id='refuseForm:refuse']").press("Enter");
        assertInDialog(director, keys);
        keys.press("Escape");
        assertBack(director, keys);
        keys.press("Enter");
        assertInDialog(director, keys);
        keys.tabTo("#confirm-dialog [data-answer=no]").press("Enter");
        assertBack(director, keys);
        keys.press("Enter");
        assertInDialog(director, keys);
        keys.see().enter("request/waiting");

        writer.navigate(Portal.address() + "/social/request/show.xhtml?id=" + id);
        assertThat(writer.locator("main")).containsText("Two accounts say the same");
        new Keyboard(writer).tabTo(".sign-out button").enter("signed-out").tabTo("main a").enter("home|/social/$");
        assertThat(writer.locator("#login")).isVisible();
    }

    /** Everything the wizard asks, step by step, and the hand-in; answers the request's id. */
    private static String handedIn(Page page) {
        var keys = new Keyboard(page);
        keys.tabTo("nav a[href$='request/list.xhtml']").enter("request/list").tabTo("main a[href*='request/new']").enter("request/new");
        keys.tabTo("[id='form:establish']").enter("request/edit");
        keys.tabTo("[id='form:platform']").type("Threads").tabTo("[id='form:handle']").type("without_a_mouse")
                .tabTo("[id='form:department']").type("Parks").tabTo("[id='form:next']").enter("step=1");
        keys.tabTo("[id='form:purpose']").type("Tell families what is on in the parks").tabTo("[id='form:audience']").type("Families")
                .tabTo("[name='form:languages']").press("Space").tabTo("[id='form:whyNotExisting']").type("No other account reaches them")
                .tabTo("[id='form:businessCase']").type("They ask for it").tabTo("[id='form:next']").enter("step=2");
        pick(page, keys.tabTo("[id='form:primaryContact_input']"), "noemie saint");
        assertThat(page.locator("[id='form:primaryContact_input']")).hasValue("Noémie Saint-Vilus");
        pick(page, keys.tabTo("[id='form:users_input']"), "noemie saint");
        assertThat(page.locator("[data-token-value]")).hasCount(1);
        keys.tabTo("[id='form:recoveryEmail']").type("parks@miami.example").enter("step=3");
        keys.tabTo("[id='form:cityLink']").type("https://www.miamigov.com").tabTo("[id='form:departmentLink']").type("https://www.miamigov.com/parks")
                .tabTo("[id='form:next']").enter("step=4");
        var id = page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        keys.tabTo("[id='form:submit']").enter("request/show");
        return id;
    }

    @Test
    void aDelegationIsGranted() {
        var page = signedIn("director-parks");
        var keys = new Keyboard(page);
        keys.tabTo("nav a[href$='delegation/list.xhtml']").enter("delegation/list").tabTo("main a[href*='delegation/grant']").enter("delegation/grant");
        pick(page, keys.tabTo("[id='form:holder_input']"), "noemie saint");
        assertThat(page.locator("[id='form:holder_input']")).hasValue("Noémie Saint-Vilus");
        keys.tabTo("[name='form:powers']").press("Space").tabTo("[name='form:departments']");
        assertThat(page.locator("[name='form:departments']")).isChecked();
        for (var field : new String[] {"from", "until"}) {
            var day = page.locator("[id='form:" + field + "']").getAttribute("min");
            keys.tabTo("[id='form:" + field + "']").type(day.substring(5, 7) + day.substring(8) + day.substring(0, 4));
            assertThat(page.locator("[id='form:" + field + "']")).hasValue(day);
        }
        keys.tabTo("[id='form:file']");
        chooser(page, keys).setFiles(LETTER);
        keys.tabTo("[id='form:grant']").enter("delegation/(show|list)");
        assertThat(page.locator("main")).containsText("Noémie Saint-Vilus");
    }

    @Test
    void aListIsNarrowedSortedAndTurned() {
        var page = signedIn("auditor");
        var keys = new Keyboard(page);
        keys.tabTo("nav a[href$='department/people.xhtml']").enter("department/people");
        keys.tabTo("#q").type("2").tabTo("#filter-department").type("Police").tabTo(".filters [type=submit]").enter("q=2&.*department=POL");
        keys.tabTo("th a.sort").enter("sort=");
        assertThat(page.locator("th a.sort .unseen")).hasCount(1);
        keys.tabTo(".pager a[rel=next]").enter("page=2");
        assertThat(page.locator(".pager [aria-current=page]")).hasText("2");
        assertThat(page.locator("#q")).hasValue("2");
    }

    /** The browser's own window for choosing a file; a busy one may need a second press. */
    private static FileChooser chooser(Page page, Keyboard keys) {
        var brief = new Page.WaitForFileChooserOptions().setTimeout(PATIENCE / 3);
        try {
            return page.waitForFileChooser(brief, () -> keys.press("Enter"));
        } catch (TimeoutError busy) {
            return page.waitForFileChooser(() -> keys.press("Space"));
        }
    }

    /** Signs in from the first key on, and jumps to the content. */
    private static Page signedIn(String login) {
        var page = browser.page();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(Portal.address() + "/social/");
        var keys = new Keyboard(page);
        keys.tabTo("#login").type(login).tabTo("#password").type(Portal.PASSWORD).enter("social/(home.xhtml)?$");
        keys.press("Tab");
        assertThat(keys.standsOn(".skip-link")).as("the first stop").isTrue();
        keys.press("Enter");
        assertThat(keys.standsOn("#main")).as("the content").isTrue();
        keys.press("Tab");
        assertThat(keys.standsOn("#main *")).as("inside the content").isTrue();
        return page;
    }

    /** Letters, the first arrow, Enter: the person is chosen and the form is not sent. */
    private static void pick(Page page, Keyboard keys, String letters) {
        var address = page.url();
        keys.type(letters);
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        keys.press("Enter");
        assertThat(page.locator(".ui-autocomplete-panel:visible")).hasCount(0);
        assertThat(page).hasURL(address);
    }

    private static void assertInDialog(Page page, Keyboard keys) {
        assertThat(page.locator("#confirm-dialog")).isVisible();
        assertThat(keys.see().standsOn("#confirm-dialog *")).as("the focus is in the dialog").isTrue();
    }

    private static void assertBack(Page page, Keyboard keys) {
        assertThat(page.locator("#confirm-dialog")).isHidden();
        assertThat(keys.see().standsOn("[id='refuseForm:refuse']")).as("the focus returned").isTrue();
    }
}
