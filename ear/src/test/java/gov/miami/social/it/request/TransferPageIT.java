package gov.miami.social.it.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import gov.miami.social.it.Axe;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of a transfer ask which department takes the account over and who of it, and say who is not of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TransferPageIT {

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @Test
    void aTransferAsksWhoOfTheOtherDepartmentTakesOver() {
        try (var browser = Browser.open()) {
            var walk = new RequestWalk(browser, Portal.address(), Browser.DESK_WIDTH);
            var page = walk.as("employee-parks");
            begin(page);
            assertThat(RequestWalk.field(page, "newDepartment")).hasValue("");
            RequestWalk.field(page, "newDepartment").selectOption("POL");
            assertThat(RequestWalk.field(page, "newDepartmentLink")).hasValue("");
            RequestWalk.field(page, "newDepartmentLink").fill("https://www.miamigov.com/police");
            RequestWalk.pick(page, "primaryContact", "fitzwarren");
            RequestWalk.pick(page, "users", "saint-vilus");
            assertThat(RequestWalk.field(page, "recoveryEmail")).hasValue("");
            RequestWalk.field(page, "recoveryEmail").fill("police@miami.example");
            look(page, "taker");
            RequestWalk.step(page, 2);
            assertThat(page.locator(".notes")).containsText("Saint-Vilus");
            RequestWalk.field(page, "businessCase").fill("The police runs the program now");
            RequestWalk.step(page, 3);
            assertThat(page.locator(".gaps")).hasCount(0);
            assertThat(page.locator(".check-line.stop")).hasCount(1);
            assertThat(page.locator(".check-line.stop")).containsText("Saint-Vilus");
            look(page, "strangers");
        }
    }

    private static void begin(Page page) {
        page.navigate(Portal.address() + "/social/account/list.xhtml?status=ACTIVE&department=PRK");
        page.locator("tbody tr a[href*='account/show']").first().click();
        page.waitForURL(Pattern.compile("account/show"));
        page.locator("a[href*='request/new.xhtml?account']").first().click();
        page.waitForURL(Pattern.compile("request/new"));
        RequestWalk.press(page, "transfer");
        page.waitForURL(Pattern.compile("request/edit"));
        RequestWalk.step(page, 1);
    }

    private static void look(Page page, String name) {
        Axe.check(page);
        Browser.screenshot(page, "transfer-" + name);
    }
}
