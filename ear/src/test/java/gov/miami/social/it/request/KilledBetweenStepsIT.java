package gov.miami.social.it.request;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Browser;
import gov.miami.social.it.ServerProcess;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a person was told is done survives a kill a moment later; what was not said to be done is wholly undone. */
class KilledBetweenStepsIT {

    private static ServerProcess server;
    private static Browser browser;
    private static RequestWalk walk;

    @BeforeAll
    static void start() {
        server = ServerProcess.demo("between-steps", Map.of()).start();
        browser = Browser.open();
        walk = new RequestWalk(browser, server.address(), Browser.DESK_WIDTH);
    }

    @AfterAll
    static void end() {
        browser.close();
        server.close();
    }

    @Test
    void eachStepOfARequestSurvivesAKillRightAfterIt() {
        var id = walk.write(walk.as("employee-parks"), "between_steps");
        killAndStart();
        assertThat(shown(id)).isEqualTo("0 given, 0 waiting");
        var page = walk.as("employee-parks");
        page.navigate(server.address() + "/social/request/edit.xhtml?id=" + id + "&step=4");
        walk.handIn(page);
        killAndStart();
        assertThat(shown(id)).isEqualTo("0 given, 1 waiting");
        walk.approve("director-parks", id);
        killAndStart();
        assertThat(shown(id)).isEqualTo("1 given, 1 waiting");
        walk.approve("city-manager", id);
        killAndStart();
        assertThat(shown(id)).isEqualTo("2 given, 0 waiting");
        assertThat(journalIsWhole()).isTrue();
    }

    /** The kill comes while the approval is on its way: it is either done with all that belongs to it, or not at all. */
    @Test
    void anApprovalKilledOnItsWayIsWholeOrAbsent() {
        var page = walk.as("employee-parks");
        var id = walk.write(page, "on_its_way");
        walk.handIn(page);
        var before = walk.progress("employee-parks", id).acts();
        var deciding = walk.as("director-parks");
        walk.open(deciding, "request/decide", id);
        var killed = CompletableFuture.runAsync(server::kill, CompletableFuture.delayedExecutor(15, TimeUnit.MILLISECONDS));
        deciding.evaluate("document.querySelector(\"button[id$=':approve']\").click()");
        killed.join();
        server.start();
        var after = walk.progress("employee-parks", id);
        assertThat(after.acts()).as("a decision and its journal row, or neither").isEqualTo(before + 2 * after.given());
        assertThat(journalIsWhole()).isTrue();
    }

    private static String shown(String request) {
        var progress = walk.progress("employee-parks", request);
        return progress.given() + " given, " + progress.waiting() + " waiting";
    }

    private static void killAndStart() {
        server.kill();
        server.start();
    }

    /** The journal's own verification, from its first row to its last. */
    private static boolean journalIsWhole() {
        var page = walk.as("auditor");
        walk.open(page, "journal/verify");
        RequestWalk.press(page, "start");
        page.locator(".notice.good, .notice.stop").first().waitFor();
        var whole = page.locator(".notice.good").count() == 1;
        page.context().close();
        return whole;
    }
}
