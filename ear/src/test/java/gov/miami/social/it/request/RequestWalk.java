package gov.miami.social.it.request;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import gov.miami.social.it.Browser;
import java.util.regex.Pattern;

/** What people do with a request in the browser, step by step, each step signed in anew. */
final class RequestWalk {

    private static final Pattern ID = Pattern.compile("id=([0-9a-f-]{36})");

    private final Browser browser;
    private final String address;
    private final int width;

    RequestWalk(Browser browser, String address, int width) {
        this.browser = browser;
        this.address = address;
        this.width = width;
    }

    Page as(String login) {
        var page = browser.signedIn(login, width, address);
        page.setDefaultTimeout(20_000);
        return page;
    }

    /** Writes a complete request to establish an account, and returns its id; the page stands before handing in. */
    String write(Page page, String handle) {
        open(page, "request/new");
        press(page, "establish");
        page.waitForURL(Pattern.compile("request/edit"));
        field(page, "platform").selectOption("threads");
        field(page, "handle").fill(handle);
        field(page, "department").selectOption("PRK");
        step(page, 1);
        field(page, "purpose").fill("Tell families what is on in the parks");
        field(page, "audience").fill("Families");
        page.getByLabel("English", new Page.GetByLabelOptions().setExact(true)).check();
        field(page, "whyNotExisting").fill("No other account reaches them");
        field(page, "businessCase").fill("They ask for it at every meeting");
        step(page, 2);
        pick(page, "primaryContact", "saint-vilus");
        pick(page, "users", "saint-vilus");
        field(page, "recoveryEmail").fill("parks@miami.example");
        step(page, 3);
        field(page, "cityLink").fill("https://www.miamigov.com");
        field(page, "departmentLink").fill("https://www.miamigov.com/parks");
        step(page, 4);
        return id(page);
    }

    String handIn(Page page) {
        press(page, "submit");
        page.waitForURL(Pattern.compile("request/show"));
        return id(page);
    }

    void approve(String login, String request) {
        var page = as(login);
        open(page, "request/decide", request);
        press(page, "approve");
        page.waitForURL(Pattern.compile("request/waiting"));
        page.context().close();
    }

    /** How many approvals the request's page shows as given, and how many as waited for; none of either for a draft. */
    Progress progress(String login, String request) {
        var page = as(login);
        open(page, "request/show", request);
        var progress = new Progress(page.locator(".route .done").count(), page.locator(".route .now").count(), page.locator(".timeline .event-by").count());
        page.context().close();
        return progress;
    }

    /** @param acts decisions and journal rows shown */
    record Progress(int given, int waiting, int acts) {
    }

    void open(Page page, String name) {
        page.navigate(address + "/social/" + name + ".xhtml");
    }

    void open(Page page, String name, String id) {
        page.navigate(address + "/social/" + name + ".xhtml?id=" + id);
    }

    /** Presses a button, named by its id: its words are the editors'. */
    static void press(Page page, String id) {
        page.locator("button[id$=':" + id + "']").click();
    }

    static Locator field(Page page, String id) {
        return page.locator("[id$=':" + id + "']");
    }

    static String id(Page page) {
        var found = ID.matcher(page.url());
        if (!found.find()) {
            throw new AssertionError("No id in " + page.url());
        }
        return found.group(1);
    }

    static void step(Page page, int number) {
        press(page, "next");
        page.waitForURL(Pattern.compile("step=" + number));
    }

    /** The first of those whose name has the letters; the field's own list, because the one before may still be closing. */
    static void pick(Page page, String id, String letters) {
        var field = page.locator("[id$=':" + id + "_input']");
        field.pressSequentially(letters, new Locator.PressSequentiallyOptions().setDelay(40));
        var row = page.locator("[id$=':" + id + "_panel']:visible [data-item-value]", new Page.LocatorOptions().setHasText(letters)).first();
        row.click();
        row.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
