package gov.miami.social.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Portal;
import gov.miami.social.it.ServerProcess;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No page asks the database more than six times: a list not even of somebody who comes to it first, any page not of somebody who
 * looks again while nothing has changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsIT {

    private static final int BUDGET = 6;
    private static final List<String> LISTS = List.of("account/list", "account/red", "request/list", "department/list", "department/people",
            "delegation/list", "account/platforms");
    private static final List<String> LOGINS = List.of("city-manager", "designee", "director-parks", "employee-police", "communications", "hr",
            "records", "auditor", "it-admin");

    private ServerProcess server;

    @BeforeAll
    void start() {
        server = ServerProcess.demo("statements", Map.of("JBOSS_JAVA_SIZING",
                "-Xms128m -Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dportal.count-statements=true")).start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Arguments> listsOfEveryone() {
        return LOGINS.stream().flatMap(login -> LISTS.stream().map(page -> Arguments.of(login, page)));
    }

    static Stream<String> everyone() {
        return LOGINS.stream();
    }

    @ParameterizedTest
    @MethodSource("listsOfEveryone")
    void aListSeenFirstKeepsToTheBudget(String login, String page) {
        assertThat(statements(Portal.signedIn(server.address(), login), page)).isPositive().isLessThanOrEqualTo(BUDGET);
    }

    @ParameterizedTest
    @MethodSource("everyone")
    void theFirstPageSeenAgainKeepsToTheBudget(String login) {
        var person = Portal.signedIn(server.address(), login);
        person.get("/social/home.xhtml");

        assertThat(statements(person, "home")).isPositive().isLessThanOrEqualTo(BUDGET);
    }

    private static int statements(Portal person, String page) {
        var answer = person.get("/social/" + page + ".xhtml");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Integer.parseInt(answer.headers().firstValue("X-Statements").orElseThrow());
    }
}
