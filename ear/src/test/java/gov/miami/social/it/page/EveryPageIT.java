package gov.miami.social.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import gov.miami.social.it.Axe;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Goes wherever a link leads, as every role, and holds each page once to the bars of use: axe finds nothing, no script fails,
 * nothing is wider than the window, a desk's at 200 % or a phone's of 320 px, no text key shows. A page that nobody can reach fails too.
 */
@ExtendWith(ArquillianExtension.class)
class EveryPageIT {

    /** Roles in an order that lets the first ones reach the most. */
    private static final List<String> LOGINS = List.of("city-manager", "director-parks", "employee-parks", "it-admin", "hr", "communications",
            "records", "auditor", "designee", "director-police", "employee-police");
    private static final int NARROWEST = 320;
    private static final String LONG_LIST = "/social/export/ask.xhtml?list=account_list&format=csv&of=";
    private static final String LINKS = """
            ([text, base]) => Array.from(new DOMParser().parseFromString(text, 'text/html').querySelectorAll('a[href]'),
                    link => new URL(link.getAttribute('href'), base).href)""";
    /** Pages that answer to a state and not to a link; their own tests hold them to the same bars. */
    private static final Set<String> BY_STATE = Set.of("login.xhtml", "signed-out.xhtml", "not-set-up.xhtml", "department/begin.xhtml", "index.xhtml");

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    /** A list of found accounts, so that its page can be reached. */
    @BeforeAll
    static void receiveAList() {
        try (var browser = Browser.open()) {
            var page = browser.signedIn("it-admin");
            page.navigate(Portal.address() + "/social/intake/upload.xhtml");
            page.locator("input[type=file]").setInputFiles(new FilePayload("found.csv", "text/csv",
                    "account_platform,account_url,account_name\nfacebook,https://www.facebook.com/EveryPageDemo,EveryPageDemo\nfacebook,not an address,\n"
                            .getBytes(StandardCharsets.UTF_8)));
            page.locator("select[id$=':department']").selectOption(new SelectOption().setIndex(1));
            page.locator("button[id$=':receive']").click();
            page.waitForURL(Pattern.compile("intake/show"));
            page.locator(".progress").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    /** A mail, so that its page can be reached. */
    @BeforeAll
    static void askForAMail() {
        try (var browser = Browser.open()) {
            var page = browser.signedIn("it-admin");
            page.navigate(Portal.address() + "/social/notice/preferences.xhtml");
            page.locator("button[id$=':sample']").click();
            page.locator(".notes .notice").waitFor();
        }
    }

    /** A file of a list for who visits first, so that its page shows one; a link leads to it from a list of more than 5,000 rows. */
    @BeforeAll
    static void haveAListWritten() {
        try (var browser = Browser.open()) {
            var page = browser.signedIn(LOGINS.get(0));
            page.navigate(Portal.address() + LONG_LIST);
            page.locator("button[id$=':start']").click();
            page.waitForURL(Pattern.compile("export/list"));
            page.locator("a[href*='api/v1/exports']").waitFor();
        }
    }

    @Test
    void onADeskInTheLight() {
        everyPage(Browser.DESK_WIDTH, ColorScheme.LIGHT);
    }

    @Test
    void onAPhoneInTheDark() {
        everyPage(Browser.PHONE_WIDTH, ColorScheme.DARK);
    }

    private static void everyPage(int width, ColorScheme scheme) {
        var softly = new SoftAssertions();
        var seen = new TreeSet<String>();
        try (var browser = Browser.open()) {
            for (var login : LOGINS) {
                var page = browser.signedIn(login, width, Portal.address());
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                visit(page, login, seen, softly, width + "-" + scheme.name().toLowerCase());
                page.context().close();
            }
        }
        softly.assertThat(pages().filter(name -> !seen.contains(name) && !BY_STATE.contains(name) && !name.startsWith("error/")).toList())
                .as("pages that no link leads to").isEmpty();
        softly.assertAll();
    }

    private static void visit(Page page, String login, Set<String> seen, SoftAssertions softly, String look) {
        var troubles = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        var next = new ArrayDeque<>(List.of(Portal.address() + LONG_LIST, Portal.address() + "/social/department/list.xhtml?kind=AFFILIATE", Portal.address() + "/social/home.xhtml"));
        var asked = new TreeSet<String>();
        while (!next.isEmpty()) {
            var address = next.remove();
            if (!asked.add(name(address))) {
                continue;
            }
            if (seen.add(name(address))) {
                page.navigate(address);
                softly.check(() -> hold(page, troubles, login));
                Browser.screenshot(page, "every-" + look + "-" + name(address).replaceAll("[/.]", "-"));
                troubles.clear();
            }
            next.addAll(links(page, address));
        }
    }

    private static void hold(Page page, List<String> troubles, String login) {
        assertThat(troubles).as("scripts of %s for %s", page.url(), login).isEmpty();
        assertThat(page.content()).as("words of " + page.url()).doesNotContain("???");
        fits(page);
        var size = page.viewportSize();
        page.setViewportSize(size.width == Browser.PHONE_WIDTH ? NARROWEST : size.width / 2, size.height / 2);
        fits(page);
        page.setViewportSize(size.width, size.height);
        Axe.check(page);
    }

    private static void fits(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("width of %s at %d px", page.url(), page.viewportSize().width).isTrue();
    }

    /** The pages a page leads to, as the server answers it, without its styles and scripts; files, signing out and switches are not pages. */
    private static List<String> links(Page page, String address) {
        var answer = page.request().get(address);
        @SuppressWarnings("unchecked")
        var all = (List<String>) page.evaluate(LINKS, List.of(answer.text(), answer.url()));
        return all.stream().map(link -> link.replaceAll("#.*", ""))
                .filter(link -> link.startsWith(Portal.address() + "/social/") && name(link).endsWith(".xhtml"))
                .filter(link -> !link.contains("export=") && !link.contains("language=") && !link.contains("theme=")).toList();
    }

    private static String name(String address) {
        return address.substring((Portal.address() + "/social/").length()).replaceAll("[?#].*", "");
    }

    private static Stream<String> pages() {
        return Ears.built().getAsType(WebArchive.class, "web-jsf.war").getContent().keySet().stream().map(path -> path.get().substring(1))
                .filter(path -> path.endsWith(".xhtml") && !path.startsWith("WEB-INF/") && !path.startsWith("resources/"));
    }
}
