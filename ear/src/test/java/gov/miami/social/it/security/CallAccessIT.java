package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.it.security.AccessMatrix.Row;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Role by call: each really made by each role, by nobody, by a login without a person, and with another department's ids. */
@ExtendWith(ArquillianExtension.class)
class CallAccessIT {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");
    private static final String NO_ID = "00000000-0000-4000-8000-000000000000";

    private final AccessMatrix calls = AccessMatrix.of("call");
    private final Visitors visitors = new Visitors();

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @Test
    void everyCallHasItsRowAndEveryRowItsCall() {
        assertThat(calls.subjects()).as("rows of " + AccessMatrix.FILE + ", against the calls and servlets of the WAR")
                .containsExactlyInAnyOrderElementsOf(new BuiltWar().calls());
    }

    @Test
    void everyCallAnswersWhomItsRowNamesAndNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var row : calls.rows()) {
            AccessMatrix.LOGINS.forEach((role, login) -> {
                var status = call(Portal.calling(login), row, idOn(login, row)).statusCode();
                if ((status != 401 && status != 403) != row.allows(role) || status >= 500) {
                    wrong.add(row.subject() + " answers " + status + " to " + role);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noCallAnswersBeforeSigningIn() {
        for (var row : calls.rows()) {
            var answer = call(Portal.anonymous(), row, NO_ID);
            var refused = answer.statusCode() == 401 || answer.body().contains("j_security_check");
            assertThat(refused).as(row.subject() + " answers nobody with " + answer.statusCode()).isNotEqualTo(row.open());
        }
    }

    @Test
    void aLoginWithoutAPersonIsRefusedEveryCallButTheOneThatSaysSo() {
        var refused = calls.rows().stream().filter(row -> row.subject().contains(" api/") && !row.subject().equals("GET api/v1/me")).toList();
        assertThat(refused).hasSizeGreaterThan(3);
        for (var row : refused) {
            var answer = call(Portal.calling("stranger"), row, NO_ID);
            assertThat(answer.statusCode()).as(row.subject()).isEqualTo(403);
            assertThat(answer.body()).as(row.subject()).contains("There is no person record for this login");
        }
        var me = Portal.calling("stranger").get("/social/api/v1/me");
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("\"login\":\"stranger\"", "There is no person record for this login");
        assertThat(Portal.calling("auditor").get("/social/api/v1/me").body()).doesNotContain("There is no person record");
    }

    @Test
    void anotherDepartmentsIdsInCallsOpenWhatTheMatrixSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        calls.rows().stream().filter(row -> !row.foreign().isEmpty()).forEach(row -> visitors.foreignIds(row).stream().limit(3).forEach(id -> {
            var status = call(Portal.calling(Visitors.FOREIGNER), row, id).statusCode();
            if (status != (row.foreign().equals("open") ? 200 : Integer.parseInt(row.foreign()))) {
                wrong.add(row.subject() + " answers " + status + " to another department's " + id);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void anIdThatNamesNothingIsNotFoundByACallEither() {
        var wrong = new ArrayList<String>();
        calls.rows().stream().filter(row -> row.subject().startsWith("GET api/") && row.subject().contains("{")).forEach(row -> {
            for (var id : List.of(NO_ID, "garbage", "%27or%201=1--", "Z99999", "99999999999999999999")) {
                var status = call(Portal.calling(Visitors.someoneWhoMay(row)), row, id).statusCode();
                if (status != 404) {
                    wrong.add(row.subject() + " answers " + status + " to the id " + id);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMethodWithoutARowIsNotTaken() {
        for (var row : calls.rows().stream().filter(row -> row.subject().startsWith("GET ")).toList()) {
            for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                var asked = new Row(row.subject().replace("GET", method), row.who(), "{}", "");
                assertThat(call(Portal.calling("it-admin"), asked, NO_ID).statusCode()).as(asked.subject()).isIn(400, 403, 405);
            }
        }
    }

    @Test
    void noCallTellsALoginButTheCallersOwn() {
        for (var row : calls.rows().stream().filter(row -> row.subject().startsWith("GET api/")).toList()) {
            var answer = call(Portal.calling("auditor"), row, idOn("auditor", row)).body();
            assertThat(answer).as(row.subject()).doesNotContain("employee-parks", "employee-police", "director-parks", "director-police", "it-admin");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=1000000", "size=1&size=1000000", "size=-1&page=-1", "size=0x10&page=1e9", "page=999999&size=200", "sort=login", "sort=-;drop%20table%20account",
        "sort=recoveryEmail", "q=%00", "q=%ff&department=%E2%80%AE", "department=PARKS&department=POLICE&status=NO_SUCH", "expiringBy=yesterday", "=&&=%3D"})
    void aListTakesWhatItKnowsFromItsQueryAndNothingElse(String query) {
        var answer = Portal.calling("employee-parks").get("/social/api/v1/accounts?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().split("\"id\":", -1)).hasSizeLessThanOrEqualTo(201);
        assertThat(answer.body()).doesNotContain("\"recoveryEmail\"");
    }

    /** The call with an id in its path; {@code with} names the list that ids stand on, or is the body to send. */
    private static HttpResponse<String> call(Portal client, Row row, String id) {
        var verb = row.subject().substring(0, row.subject().indexOf(' '));
        var path = "/social/" + PLACE.matcher(row.subject().substring(verb.length() + 1)).replaceAll(id);
        var body = Visitors.LIST.matcher(row.with()).find() ? "{}" : row.with();
        return client.send(client.request(path).header("Content-Type", "application/json")
                .method(verb, verb.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private String idOn(String login, Row row) {
        var list = Visitors.LIST.matcher(row.with());
        return list.find() ? visitors.idsOn(login, list.group(1)).stream().findFirst().orElse(NO_ID) : NO_ID;
    }
}
