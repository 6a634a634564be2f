package gov.miami.social.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser, driven by a test: the machine's own Chromium, started once for all tests of a process; each person has cookies of his own. */
public final class Browser implements AutoCloseable {

    public static final int DESK_WIDTH = 1440;
    public static final int PHONE_WIDTH = 390;

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static com.microsoft.playwright.Browser chromium;

    private final List<BrowserContext> people = new ArrayList<>();

    private Browser() {
    }

    /** The browser, started if it does not run yet; fails if there is none: a test that needs one must not pass without. */
    public static Browser open() {
        if (chromium == null || !chromium.isConnected()) {
            chromium = start();
        }
        return new Browser();
    }

    private static com.microsoft.playwright.Browser start() {
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS));
    }

    /** A page of a person of its own (own cookies), as wide as a desk. */
    public Page page() {
        return page(DESK_WIDTH);
    }

    public Page page(int width) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE_WIDTH ? 844 : 900)
                .setTimezoneId("America/New_York");
        var person = chromium.newContext(options);
        people.add(person);
        return person.newPage();
    }

    /** A page of a person who signed in and stands on the first page. Two requests do it: to show and leave the login page is half of what a person costs. */
    public Page signedIn(String login) {
        return signedIn(login, DESK_WIDTH, Portal.address());
    }

    public Page signedIn(String login, int width, String address) {
        var page = page(width);
        var portal = page.context().request();
        portal.get(address + "/social/");
        var form = FormData.create().set("j_username", login).set("j_password", Portal.PASSWORD);
        var answer = portal.post(address + "/social/j_security_check", RequestOptions.create().setForm(form).setMaxRedirects(0));
        if (answer.status() / 100 != 3) {
            throw new AssertionError("sign-in of " + login + " failed: " + answer.status() + " " + answer.url());
        }
        page.navigate(address + "/social/");
        return page;
    }

    /** The same by the login page, as people do it. */
    public Page signedInByHand(String login) {
        var page = page();
        page.navigate(Portal.address() + "/social/");
        page.locator("[name=j_username]").fill(login);
        page.locator("[name=j_password]").fill(Portal.PASSWORD);
        page.locator("form[action$=j_security_check] [type=submit]").click();
        page.waitForURL(url -> !url.contains("j_security_check") && !url.contains("login"));
        return page;
    }

    /** With {@code -Dit.screenshots} keeps the whole page as target/it/FORK/screenshots/NAME.png, for somebody to look at. */
    public static void screenshot(Page page, String name) {
        if (System.getProperty("it.screenshots") != null) {
            var file = Path.of(System.getProperty("it.directory"), "screenshots", name + ".png");
            page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    /** Everybody leaves, and takes his cookies and all he stored along; the browser goes on for the next test. */
    @Override
    public void close() {
        people.forEach(BrowserContext::close);
    }

    private static Path executable() {
        var named = System.getProperty("it.browser", System.getenv("CHROMIUM"));
        var places = named == null
                ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:/Program Files/Google/Chrome/Application/chrome.exe")
                : Stream.of(named);
        return places.map(Path::of).filter(Files::isExecutable).findFirst().orElseThrow(() -> new AssertionError(
                "NO BROWSER: this test needs Chromium. Install the package \"chromium\" (Debian: apt-get install chromium), "
                + "or name one: CHROMIUM=/path/to/chrome mvn verify"));
    }
}
