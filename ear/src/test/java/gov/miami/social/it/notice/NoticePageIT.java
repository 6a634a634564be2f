package gov.miami.social.it.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gov.miami.social.it.Axe;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Mailbox;
import gov.miami.social.it.Portal;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of notices in a browser: a person's choice, and the administrator's view of the outbox. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoticePageIT {

    private static final double SOON = 60_000;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(NoticePageIT.class, NoticeServlet.class);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }

    @Test
    void aPersonChoosesAndFindsTheChoiceAgain() {
        try (var browser = Browser.open()) {
            var page = browser.signedIn("records");
            page.navigate(Portal.address() + "/social/notice/preferences.xhtml");
            Axe.check(page);
            page.locator("input[value=DAILY]").check();
            page.locator("input[value=es]").check();
            press(page, "Save");
            assertThat(page.getByText("saved")).isVisible();
            page.reload();
            assertThat(page.locator("input[value=DAILY]")).isChecked();
            assertThat(page.locator("input[value=es]")).isChecked();
            Browser.screenshot(page, "notice-preferences");
        }
    }

    @Test
    void theAdministratorSeesWhoCannotBeReachedAndTriesAgain() {
        Portal.anonymous().post("/it/notice", Map.of("to", "left", "mark", mark));
        try (var mailbox = Mailbox.open(); var browser = Browser.open()) {
            var page = browser.signedIn("it-admin");
            var address = Portal.address() + "/social/notice/outbox.xhtml?status=UNDELIVERABLE&q=" + mark;
            page.navigate(address);
            var until = System.nanoTime() + (long) SOON * 1_000_000;
            while (page.getByText("No longer with the City").count() == 0 && System.nanoTime() < until) {
                page.waitForTimeout(1000);
                page.navigate(address);
            }
            assertThat(page.getByText("No longer with the City")).isVisible();
            Axe.check(page);
            Browser.screenshot(page, "notice-outbox");
            page.locator("table tbody a").first().click();
            page.waitForURL(Pattern.compile("notice/show"));
            Axe.check(page);
            press(page, "Try again");
            assertThat(page.getByText("sent again")).isVisible();
        }
    }

    /** A notice is found by its recipient, what it is about and what it says together, and its page shows it as it goes out. */
    @Test
    void theAdministratorFindsWhatWasWrittenAndReadsIt() {
        Portal.anonymous().post("/it/notice", Map.of("to", "director-police", "mark", mark));
        var administrator = Portal.signedIn("it-admin");
        var found = administrator.get("/social/notice/outbox.xhtml?q=fitzwarren+sample+" + mark).body();
        Assertions.assertThat(found).contains("Sample of a notice", "Declan Fitzwarren");
        Assertions.assertThat(administrator.get("/social/notice/outbox.xhtml?template=request.waits&q=" + mark).body()).doesNotContain("Declan Fitzwarren");
        var notice = found.replaceAll("(?s).*notice/show\\.xhtml\\?id=(\\d+).*", "$1");
        Assertions.assertThat(administrator.get("/social/notice/show.xhtml?id=" + notice).body()).contains("There is nothing to do.");
    }

    @Test
    void nobodyElseSeesTheOutbox() {
        var hr = Portal.signedIn("hr");
        Assertions.assertThat(hr.get("/social/notice/outbox.xhtml").statusCode()).isEqualTo(403);
        Assertions.assertThat(hr.get("/social/notice/show.xhtml?id=1").statusCode()).isEqualTo(403);
    }
}
