package gov.miami.social.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Portal;
import gov.miami.social.it.ServerProcess;
import gov.miami.social.it.security.AccessMatrix;
import gov.miami.social.it.security.FacesForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No page asks the database more than six times, whoever looks at it, seen first after an act: somebody saved a draft, the person chose
 * how to get notices, a department was to be renamed, a setting was changed. Every page of the access matrix is held to it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsIT {

    private static final int BUDGET = 6;

    private final Map<String, Portal> people = new HashMap<>();
    private final Map<String, Portal> acting = new HashMap<>();
    private ServerProcess server;
    private Portal writer;
    private Portal administrator;
    private String draft;
    private String department;
    private final Map<String, Consumer<Portal>> acts = Map.of(
            "draft", person -> press(writer, "request/edit.xhtml?id=" + draft, "later"),
            "preference", person -> press(person, "notice/preferences.xhtml", "choose"),
            "department", person -> FacesForm.on(administrator, administrator.get("/social/department/rename.xhtml?id=" + department), "form")
                    .with("form:name", "Another name").with("form:from", "2030-01-01").with("form:instrument", "Ordinance 1").press("form:rename"),
            "setting", person -> press(administrator, "setting/edit.xhtml?id=account.opening.days", "save"));

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        var found = Files.writeString(folder.resolve("found.csv"), "account_platform,account_url,account_name\nfacebook,https://www.facebook.com/StatementsDemo,StatementsDemo\n");
        server = ServerProcess.demo("statements", Map.of("JBOSS_JAVA_SIZING",
                ServerProcess.JAVA + " -Dportal.count-statements=true -Dportal.import=" + found)).start();
        writer = acting("employee-police");
        administrator = acting("it-admin");
        draft = FacesForm.on(writer, writer.get("/social/request/edit.xhtml?kind=ESTABLISH&id=" + UUID.randomUUID()), "form").press("form:next").headers().firstValue("Location").orElseThrow()
                .replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        department = administrator.get("/social/department/list.xhtml").body().replaceAll("(?s).*?department/show\\.xhtml\\?id=([A-Z]+).*", "$1");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void eachActIsJournaled() {
        acts.forEach((name, act) -> {
            var before = lastRow();
            act.accept(acting("records"));
            assertThat(lastRow()).as(name).isGreaterThan(before);
        });
    }

    private long lastRow() {
        return Long.parseLong(person("auditor").get("/social/journal/list.xhtml").body().replaceAll("(?s).*?journal/show\\.xhtml\\?id=(\\d+).*", "$1"));
    }

    /** All but those of errors, and the one by which an empty registry begins: there is none of it in a city that has begun. */
    static Stream<String> pages() {
        return AccessMatrix.of("page").rows().stream().map(AccessMatrix.Row::subject).filter(page -> !page.startsWith("error/") && !page.equals("department/begin.xhtml"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSeenFirstAfterAnActKeepsToTheBudget(String page) {
        var row = AccessMatrix.of("page").rows().stream().filter(one -> one.subject().equals(page)).findFirst().orElseThrow();
        var above = new ArrayList<String>();
        var seen = 0;
        for (var login : logins(row)) {
            for (var address : new Looks(person(login)).at(row)) {
                seen++;
                statements(person(login), address);
                acts.forEach((act, done) -> {
                    done.accept(acting(login));
                    var count = statements(person(login), address);
                    if (count > BUDGET) {
                        above.add(address + " takes " + count + " of " + login + " after " + act);
                    }
                });
            }
        }
        assertThat(above).isEmpty();
        assertThat(seen).as("looks at " + page).isPositive();
    }

    /** Those whom the matrix lets see a page; a designee is an employee. */
    private static List<String> logins(AccessMatrix.Row row) {
        var designee = row.allows("employee") ? Stream.of("designee") : Stream.<String>empty();
        return Stream.concat(AccessMatrix.LOGINS.entrySet().stream().filter(role -> row.allows(role.getKey())).map(Map.Entry::getValue), designee).sorted().toList();
    }

    private Portal person(String login) {
        return people.computeIfAbsent(login, name -> Portal.signedIn(server.address(), name));
    }

    /** The same person when acting: he does not look where the act leads, because seeing that page would keep some of what the next look reads. */
    private Portal acting(String login) {
        return acting.computeIfAbsent(login, name -> person(name).notFollowing());
    }

    private static void press(Portal person, String address, String button) {
        var answer = FacesForm.on(person, person.get("/social/" + address), "form").press("form:" + button);
        assertThat(answer.statusCode()).as(address).isIn(200, 302);
    }

    private static int statements(Portal person, String address) {
        var answer = person.get("/social/" + address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Integer.parseInt(answer.headers().firstValue("X-Statements").orElseThrow());
    }
}
