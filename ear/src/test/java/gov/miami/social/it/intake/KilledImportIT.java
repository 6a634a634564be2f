package gov.miami.social.it.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import gov.miami.social.it.Browser;
import gov.miami.social.it.Portal;
import gov.miami.social.it.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts come in from a list all or not at all, whatever ends the work; what became of it is said, and it can be done again. */
class KilledImportIT {

    private static final int ROWS = 2000;

    private static ServerProcess server;
    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = ServerProcess.demo("killed-import", Map.of()).start();
        browser = Browser.open();
    }

    @AfterAll
    static void end() {
        browser.close();
        server.close();
    }

    @Test
    void whatAKillBreaksOffIsUndoneAndSaidAndDoneAgain() throws IOException {
        var list = read("killed");
        apply(list);
        server.kill();
        server.start();
        assertThat(accounts("killed")).isZero();
        var page = shown(list);
        assertThat(page.locator(".notice.wait").allInnerTexts()).anyMatch(text -> text.contains("The portal ended while it ran. All it had done is undone."));
        applyUntilDone(page);
        assertThat(accounts("killed")).isEqualTo(ROWS);
    }

    @Test
    void whatAPersonStopsIsUndoneAndSaidAndDoneAgain() throws IOException {
        var list = read("stopped");
        var working = apply(list);
        working.locator("button[id$=':stop']").click();
        working.locator("button[id$=':apply']").waitFor();
        assertThat(working.locator(".notice.wait").allInnerTexts()).anyMatch(text -> text.contains("A person stopped it. All it had done is undone."));
        assertThat(accounts("stopped")).isZero();
        applyUntilDone(working);
        assertThat(accounts("stopped")).isEqualTo(ROWS);
    }

    /** Takes in a list of many accounts and returns the address of its page, once every row has its verdict. */
    private String read(String name) throws IOException {
        var rows = IntStream.range(0, ROWS).mapToObj(row -> "https://facebook.com/" + name + "." + row).collect(Collectors.joining("\n"));
        var file = Files.writeString(folder.resolve(name + ".csv"), "url\n" + rows);
        var page = page();
        page.navigate(server.address() + "/social/intake/upload.xhtml");
        page.setInputFiles("input[type=file]", file);
        page.locator("select[id$=':department']").selectOption(new SelectOption().setIndex(1));
        page.locator("button[id$=':receive']").click();
        page.locator("button[id$=':apply']").waitFor();
        var address = page.url();
        page.context().close();
        return address;
    }

    /** Begins to bring the accounts in, and returns when some are on their way. */
    private static Page apply(String list) {
        var page = shown(list);
        press(page);
        page.locator(".progress-figure", new Page.LocatorOptions().setHasText(Pattern.compile("^[1-9]"))).waitFor();
        return page;
    }

    private static void applyUntilDone(Page page) {
        press(page);
        page.locator(".notice.good", new Page.LocatorOptions().setHasText("accounts on record as unapproved")).waitFor();
        page.context().close();
    }

    private static void press(Page page) {
        page.locator("button[id$=':apply']").click();
        page.locator("#confirm-dialog [data-answer=yes]").click();
    }

    private static Page shown(String list) {
        var page = page();
        page.navigate(list);
        return page;
    }

    private static Page page() {
        var page = browser.signedIn("communications", Browser.DESK_WIDTH, server.address());
        page.setDefaultTimeout(240_000);
        return page;
    }

    private static long accounts(String name) {
        var answer = Portal.calling(server.address(), "auditor", Portal.PASSWORD).get("/social/api/v1/accounts?size=1&q=" + name + ".").body();
        var total = Pattern.compile("\"total\":(\\d+)").matcher(answer);
        assertThat(total.find()).as(answer).isTrue();
        return Long.parseLong(total.group(1));
    }
}
