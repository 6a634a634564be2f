package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.it.security.AccessMatrix.Row;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Role by page and role by call: each really asked for by each role, by nobody, by a login without a person, and with another department's ids. */
@ExtendWith(ArquillianExtension.class)
class WebAccessIT {

    private static final Pattern LIST = Pattern.compile("\\{([^}]+)}");
    private static final Pattern ID = Pattern.compile("[?&;]id=([^\"&#]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");
    private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
    private static final String OWNER = "director-parks";
    private static final String FOREIGNER = "employee-police";

    private final AccessMatrix pages = AccessMatrix.of("page");
    private final AccessMatrix calls = AccessMatrix.of("call");
    private final Map<String, Portal> people = new ConcurrentHashMap<>();

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @Test
    void everyPageHasItsRowAndEveryRowItsPage() {
        var found = new BuiltWar().pages();
        assertThat(found).as("pages found").hasSizeGreaterThan(5);
        assertThat(pages.subjects()).as("rows of " + AccessMatrix.FILE + ", against the pages of the WAR").containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void everyPageIsShownToWhomItsRowNamesAndToNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var row : pages.rows()) {
            AccessMatrix.LOGINS.forEach((role, login) -> {
                var answer = person(login).get("/social/" + address(row, login));
                if (shown(answer) != row.allows(role) || answer.statusCode() >= 500 && !row.subject().startsWith("error/")) {
                    wrong.add(row.subject() + " answers " + answer.statusCode() + " to " + role + " at " + answer.uri());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodySeesAPageBeforeSigningIn() {
        var wrong = new ArrayList<String>();
        for (var row : pages.rows()) {
            var answer = Portal.anonymous().get("/social/" + row.subject());
            var login = answer.body().contains("j_security_check") && !row.subject().equals("login.xhtml");
            if (login == row.open() || answer.statusCode() != 200) {
                wrong.add(row.subject() + " answers " + answer.statusCode() + (login ? " with the login page" : ""));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aLoginWithoutAPersonIsToldWhomToAskAndSeesNoPage() {
        for (var row : pages.rows()) {
            if (!row.open() && !row.subject().startsWith("error/")) {
                var answer = person("stranger").get("/social/" + row.subject());
                assertThat(answer.statusCode() == 403 || answer.uri().getPath().equals("/social/error/not-set-up.xhtml")).as(row.subject()).isTrue();
            }
        }
    }

    @Test
    void anotherDepartmentsIdsOpenWhatTheMatrixSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        pages.rows().stream().filter(row -> !row.foreign().isEmpty()).forEach(row -> {
            var foreign = foreignIds(row);
            if (foreign.isEmpty()) {
                wrong.add(row.subject() + ": the demo city has none that " + OWNER + " sees and " + FOREIGNER + " does not");
            }
            foreign.stream().limit(3).forEach(id -> {
                var status = person(FOREIGNER).get("/social/" + row.subject() + "?" + LIST.matcher(row.with()).replaceAll(id)).statusCode();
                if (status != (row.foreign().equals("open") ? 200 : Integer.parseInt(row.foreign()))) {
                    wrong.add(row.subject() + " answers " + status + " to another department's " + id);
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void anIdThatNamesNothingIsNotFoundWhateverItsForm() {
        var wrong = new ArrayList<String>();
        for (var row : pages.rows()) {
            if (LIST.matcher(row.with()).find()) {
                for (var id : List.of("00000000-0000-4000-8000-000000000000", "garbage", "ZZZZZ", "Z99999", "%27%20or%201=1--", "..%2F..%2Fetc%2Fpasswd", "%00", "9999999999999999999999")) {
                    var answer = person(someoneWhoMay(row)).get("/social/" + row.subject() + "?" + LIST.matcher(row.with()).replaceAll(id));
                    if (answer.statusCode() != 404) {
                        wrong.add(row.subject() + " answers " + answer.statusCode() + " to the id " + id);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
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
        calls.rows().stream().filter(row -> !row.foreign().isEmpty()).forEach(row -> foreignIds(row).stream().limit(3).forEach(id -> {
            var status = call(Portal.calling(FOREIGNER), row, id).statusCode();
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
                var status = call(Portal.calling(someoneWhoMay(row)), row, id).statusCode();
                if (status != 404) {
                    wrong.add(row.subject() + " answers " + status + " to the id " + id);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** The call with an id in its path; {@code with} names the list that ids stand on, or is the body to send. */
    private static HttpResponse<String> call(Portal client, Row row, String id) {
        var verb = row.subject().substring(0, row.subject().indexOf(' '));
        var path = "/social/" + PLACE.matcher(row.subject().substring(verb.length() + 1)).replaceAll(id);
        var body = LIST.matcher(row.with()).find() ? "{}" : row.with();
        return client.send(client.request(path).header("Content-Type", "application/json")
                .method(verb, verb.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private String idOn(String login, Row row) {
        var list = LIST.matcher(row.with());
        return list.find() ? idsOn(login, list.group(1)).stream().findFirst().orElse(NO_ID) : NO_ID;
    }

    private Portal person(String login) {
        return people.computeIfAbsent(login, Portal::signedIn);
    }

    private static String someoneWhoMay(Row row) {
        return AccessMatrix.LOGINS.entrySet().stream().filter(one -> row.allows(one.getKey())).map(Map.Entry::getValue).sorted().findFirst().orElseThrow();
    }

    private static boolean shown(HttpResponse<String> answer) {
        return answer.statusCode() != 401 && answer.statusCode() != 403
                && (!answer.body().contains("j_security_check") || answer.uri().getPath().endsWith("login.xhtml"));
    }

    /** The page's address with an id that this person's own list shows; without one where the list is empty. */
    private String address(Row row, String login) {
        var list = LIST.matcher(row.with());
        if (!list.find()) {
            return row.subject() + (row.with().isEmpty() ? "" : "?" + row.with());
        }
        return idsOn(login, list.group(1)).stream().findFirst()
                .map(id -> row.subject() + "?" + LIST.matcher(row.with()).replaceAll(id)).orElse(row.subject());
    }

    private Set<String> foreignIds(Row row) {
        var list = LIST.matcher(row.with());
        assertThat(list.find()).as(row.subject() + " names the list its ids stand on").isTrue();
        var ids = new LinkedHashSet<>(idsOn(OWNER, list.group(1)));
        if (!row.foreign().equals("open")) {
            ids.removeAll(idsOn(FOREIGNER, list.group(1)));
        }
        return ids;
    }

    private Set<String> idsOn(String login, String list) {
        var page = person(login).get("/social/" + (list.contains("?") ? list.replaceFirst("\\?", ".xhtml?") : list + ".xhtml"));
        var ids = new LinkedHashSet<String>();
        ID.matcher(page.body()).results().forEach(found -> ids.add(found.group(1)));
        return ids;
    }
}
