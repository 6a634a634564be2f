package gov.miami.social.it.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gov.miami.social.it.Axe;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of emergencies: where a further account is reserved, and taken out again, by who declares them. */
@ExtendWith(ArquillianExtension.class)
class EmergencyPageIT {

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @Test
    void aFurtherAccountIsReservedAndTakenOutAgain() {
        try (var browser = Browser.open()) {
            var walk = new RequestWalk(browser, Portal.address(), Browser.DESK_WIDTH);
            var page = walk.as("city-manager");
            walk.open(page, "request/emergencies");
            RequestWalk.pick(page, "wanted", "StormwaterMiamiDemo");
            RequestWalk.press(page, "preName");
            var row = page.locator("li.item", new Page.LocatorOptions().setHasText("StormwaterMiamiDemo"));
            assertThat(row).hasCount(1);
            Axe.check(page);
            row.locator("button", new Locator.LocatorOptions().setHasText("Take it out")).click();
            page.locator("#confirm-dialog [data-answer=yes]").click();
            assertThat(page.locator(".notes .notice.good")).containsText("StormwaterMiamiDemo");
            assertThat(row).hasCount(0);
        }
    }

    @Test
    void nobodyElseIsOfferedToReserveOne() {
        try (var browser = Browser.open()) {
            var walk = new RequestWalk(browser, Portal.address(), Browser.DESK_WIDTH);
            var page = walk.as("director-parks");
            walk.open(page, "request/emergencies");
            assertThat(page.locator("[id='reserveForm']")).hasCount(0);
            assertThat(page.locator("li.item button")).hasCount(0);
        }
    }
}
