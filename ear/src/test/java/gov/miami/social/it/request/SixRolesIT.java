package gov.miami.social.it.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import gov.miami.social.it.Axe;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two approvals, walked by six roles in the browser, on a desk and on a phone: each sees what is his, and the next act. */
@ExtendWith(ArquillianExtension.class)
class SixRolesIT {

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK_WIDTH, Browser.PHONE_WIDTH})
    void anAccountIsAskedForAndApprovedTwice(int width) {
        try (var browser = Browser.open()) {
            var walk = new RequestWalk(browser, Portal.address(), width);
            var employee = walk.as("employee-parks");
            var id = walk.write(employee, "six_roles_" + width);
            look(employee, "review", width);
            walk.handIn(employee);
            look(employee, "handed-in", width);

            var foreign = walk.as("director-police");
            walk.open(foreign, "request/show", id);
            assertThat(foreign.locator(".route")).hasCount(0);
            look(foreign, "not-yours", width);

            var early = walk.as("city-manager");
            walk.open(early, "request/decide", id);
            assertThat(early.locator("button[id$=':approve']")).hasCount(0);
            look(early, "director-first", width);

            decide(walk.as("director-parks"), walk, id, width);
            decide(walk.as("designee"), walk, id, width);

            var reader = walk.as("communications");
            walk.open(reader, "request/show", id);
            assertThat(reader.locator(".route .done")).hasCount(2);
            look(reader, "approved", width);

            var auditor = walk.as("auditor");
            auditor.navigate(Portal.address() + "/social/journal/list.xhtml?kind=request&subject=" + id);
            assertThat(auditor.locator("tbody tr")).hasCount(7);
            look(auditor, "journal", width);
        }
    }

    /** The request waits in the decider's list; he opens it, reads, approves, and it waits no more. */
    private static void decide(Page page, RequestWalk walk, String id, int width) {
        walk.open(page, "home");
        look(page, "home", width);
        var waiting = Portal.address() + "/social/request/waiting.xhtml?q=six_roles_" + width;
        page.navigate(waiting);
        page.locator("a[href*='" + id + "']").first().click();
        page.waitForURL(Pattern.compile("request/decide"));
        look(page, "decide", width);
        RequestWalk.press(page, "approve");
        page.waitForURL(Pattern.compile("request/waiting"));
        look(page, "waiting", width);
        page.navigate(waiting);
        assertThat(page.locator("a[href*='" + id + "']")).hasCount(0);
    }

    private static void look(Page page, String name, int width) {
        Axe.check(page);
        Browser.screenshot(page, "six-roles-" + width + "-" + name);
    }
}
