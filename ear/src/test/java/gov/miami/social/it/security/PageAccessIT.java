package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.it.security.AccessMatrix.Row;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Role by page: each really asked for by each role, by nobody, by a login without a person, and with another department's ids. */
@ExtendWith(ArquillianExtension.class)
class PageAccessIT {

    private static final Pattern LINK = Pattern.compile("href=\"/social/([a-z-]+(?:/[a-z-]+)?\\.xhtml)");

    private final AccessMatrix pages = AccessMatrix.of("page");
    private final Visitors visitors = new Visitors();

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

    /** The menu that is on every page is among what leads on. */
    @Test
    void everyPageIsShownToWhomItsRowNamesAndToNobodyElseAndLeadsOnlyWhereHeMayGo() {
        var wrong = new ArrayList<String>();
        for (var row : pages.rows()) {
            AccessMatrix.LOGINS.forEach((role, login) -> {
                var answer = visitors.person(login).get("/social/" + address(row, login));
                if (shown(answer) != row.allows(role) || answer.statusCode() >= 500 && !row.subject().startsWith("error/")) {
                    wrong.add(row.subject() + " answers " + answer.statusCode() + " to " + role + " at " + answer.uri());
                }
                if (row.allows(role)) {
                    leadsTo(answer.body()).filter(target -> !target.allows(role)).forEach(target -> wrong.add(row.subject() + " leads " + role + " to " + target.subject()));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** The rows of the pages that a page has links to. */
    private Stream<Row> leadsTo(String page) {
        var named = LINK.matcher(page).results().map(link -> link.group(1)).collect(Collectors.toSet());
        return pages.rows().stream().filter(row -> named.contains(row.subject()));
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
                var answer = visitors.person("stranger").get("/social/" + row.subject());
                assertThat(answer.statusCode() == 403 || answer.uri().getPath().equals("/social/error/not-set-up.xhtml")).as(row.subject()).isTrue();
            }
        }
    }

    @Test
    void anotherDepartmentsIdsOpenWhatTheMatrixSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        pages.rows().stream().filter(row -> !row.foreign().isEmpty()).forEach(row -> {
            var foreign = visitors.foreignIds(row);
            if (foreign.isEmpty()) {
                wrong.add(row.subject() + ": the demo city has none that " + Visitors.OWNER + " sees and " + Visitors.FOREIGNER + " does not");
            }
            foreign.stream().limit(3).forEach(id -> {
                var status = visitors.person(Visitors.FOREIGNER).get("/social/" + row.subject() + "?" + Visitors.LIST.matcher(row.with()).replaceAll(id)).statusCode();
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
            if (Visitors.LIST.matcher(row.with()).find()) {
                for (var id : List.of("00000000-0000-4000-8000-000000000000", "garbage", "ZZZZZ", "Z99999", "%27%20or%201=1--", "..%2F..%2Fetc%2Fpasswd", "%00", "9999999999999999999999")) {
                    var answer = visitors.person(Visitors.someoneWhoMay(row)).get("/social/" + row.subject() + "?" + Visitors.LIST.matcher(row.with()).replaceAll(id));
                    if (answer.statusCode() != 404) {
                        wrong.add(row.subject() + " answers " + answer.statusCode() + " to the id " + id);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean shown(HttpResponse<String> answer) {
        return answer.statusCode() != 401 && answer.statusCode() != 403
                && (!answer.body().contains("j_security_check") || answer.uri().getPath().endsWith("login.xhtml"));
    }

    /** The page's address with an id that this person's own list shows; without one where the list is empty. */
    private String address(Row row, String login) {
        var list = Visitors.LIST.matcher(row.with());
        if (!list.find()) {
            return row.subject() + (row.with().isEmpty() ? "" : "?" + row.with());
        }
        return visitors.idsOn(login, list.group(1)).stream().findFirst()
                .map(id -> row.subject() + "?" + Visitors.LIST.matcher(row.with()).replaceAll(id)).orElse(row.subject());
    }
}
