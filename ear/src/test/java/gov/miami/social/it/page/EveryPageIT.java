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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final String LONG_LIST = "export/ask.xhtml?list=account_list&format=csv&of=";
    /** Pages that answer to a state and not to a link; their own tests hold them to the same bars. */
    private static final Set<String> BY_STATE = Set.of("login.xhtml", "signed-out.xhtml", "not-set-up.xhtml", "department/begin.xhtml", "index.xhtml");

    private static final Ways WAYS = new Ways(LONG_LIST, "department/list.xhtml?kind=AFFILIATE", "home.xhtml");

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @BeforeAll
    static void goWhereverALinkLeads() {
        try (var browser = Browser.open()) {
            var administrator = browser.signedIn("it-admin");
            receiveAList(administrator);
            askForAMail(administrator);
            haveAListWritten(browser.signedIn(LOGINS.get(0)));
        }
        WAYS.goneBy(LOGINS);
    }

    /** A list of found accounts, so that its page can be reached. */
    private static void receiveAList(Page page) {
        page.navigate(Portal.address() + "/social/intake/upload.xhtml");
        page.locator("input[type=file]").setInputFiles(new FilePayload("found.csv", "text/csv",
                "account_platform,account_url,account_name\nfacebook,https://www.facebook.com/EveryPageDemo,EveryPageDemo\nfacebook,not an address,\n"
                        .getBytes(StandardCharsets.UTF_8)));
        page.locator("select[id$=':department']").selectOption(new SelectOption().setIndex(1));
        page.locator("button[id$=':receive']").click();
        page.waitForURL(Pattern.compile("intake/show"));
        page.locator(".progress").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** A mail, so that its page can be reached. */
    private static void askForAMail(Page page) {
        page.navigate(Portal.address() + "/social/notice/preferences.xhtml");
        page.locator("button[id$=':sample']").click();
        page.locator(".notes .notice").waitFor();
    }

    /** A file of a list for who visits first, so that its page shows one; a link leads to it from a list of more than 5,000 rows. */
    private static void haveAListWritten(Page page) {
        page.navigate(Portal.address() + "/social/" + LONG_LIST);
        page.locator("button[id$=':start']").click();
        page.waitForURL(Pattern.compile("export/list"));
        page.locator("a[href*='api/v1/exports']").waitFor();
    }

    @Test
    void onADeskInTheLight() {
        everyPage(Browser.DESK_WIDTH, ColorScheme.LIGHT);
    }

    @Test
    void onAPhoneInTheDark() {
        everyPage(Browser.PHONE_WIDTH, ColorScheme.DARK);
    }

    @Test
    void aLinkLeadsToEveryPage() {
        assertThat(pages().filter(name -> !BY_STATE.contains(name) && !name.startsWith("error/"))).isNotEmpty().isSubsetOf(WAYS.pages());
    }

    private static void everyPage(int width, ColorScheme scheme) {
        var softly = new SoftAssertions();
        try (var browser = Browser.open()) {
            WAYS.firstReached().forEach((login, addresses) -> {
                if (!addresses.isEmpty()) {
                    var page = browser.signedIn(login, width, Portal.address());
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    visit(page, addresses, login, softly);
                    page.context().close();
                }
            });
        }
        softly.assertAll();
    }

    private static void visit(Page page, List<String> addresses, String login, SoftAssertions softly) {
        var troubles = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        for (var address : addresses) {
            page.navigate(address);
            softly.check(() -> hold(page, troubles, login));
            Browser.screenshot(page, "every-" + page.viewportSize().width + "-" + Ways.name(address).replaceAll("[/.]", "-"));
            troubles.clear();
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

    private static Stream<String> pages() {
        return Ears.built().getAsType(WebArchive.class, "web-jsf.war").getContent().keySet().stream().map(path -> path.get().substring(1))
                .filter(path -> path.endsWith(".xhtml") && !path.startsWith("WEB-INF/") && !path.startsWith("resources/"));
    }
}
