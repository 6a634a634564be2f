package gov.miami.social.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list whose address asks for what there is not says so, names it, and shows what it has. */
@ExtendWith(ArquillianExtension.class)
class ListAddressIT {

    private static final String NO_COLUMN = "Sorting: this list has no column “%s”. It is shown in its own order instead.";
    private static final Pattern NOTE = Pattern.compile("<div class=\"notice wait\" role=\"note\">.*?<p>(?:<span class=\"unseen\">[^<]*</span>)?(.*?)</p>");

    private final Map<String, Portal> people = new ConcurrentHashMap<>();

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @ParameterizedTest
    @CsvSource({"account/list, auditor", "account/red, auditor", "account/platforms, it-admin", "request/list, auditor", "request/waiting, city-manager", "department/list, hr",
        "department/people, hr", "delegation/list, auditor", "delegation/decisions, auditor", "intake/list, it-admin", "journal/list, auditor", "journal/verify, auditor",
        "notice/outbox, it-admin", "setting/list, it-admin", "export/list, auditor"})
    void anOrderAPageAndASizeThatThereAreNotAreNamed(String list, String login) {
        assertThat(notes(list, "sort=-nonsense&page=-1&size=99999", login)).containsExactlyInAnyOrder(NO_COLUMN.formatted("nonsense"),
                "Page: there is no page “-1”. Page 1 is shown instead.", "Rows: a page cannot have “99999” of them. 20 are shown instead.");
        assertThat(notes(list, "sort=a'b", login)).containsExactly(NO_COLUMN.formatted("a&#39;b"));
        assertThat(notes(list, "", login)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"account/list, ends, auditor", "account/list, open, auditor", "account/list, ending, auditor", "account/list, red, auditor", "account/list, expiringBy, auditor",
        "account/list, status, auditor", "account/red, department, auditor", "account/platforms, status, it-admin", "request/list, open, auditor", "request/list, kind, auditor",
        "department/list, state, hr", "department/people, type, hr", "delegation/list, power, auditor", "delegation/decisions, from, auditor",
        "journal/list, allowed, auditor", "journal/list, until, auditor", "notice/outbox, status, it-admin", "setting/list, toConfirm, it-admin"})
    void aFilterThatAsksForWhatThereIsNotIsNamed(String list, String filter, String login) {
        assertThat(notes(list, filter + "=abc", login)).singleElement().asString().endsWith(": there is no “abc”. Everything is shown instead.");
    }

    @Test
    void aPageBehindTheLastIsTheLast() {
        assertThat(notes("department/people", "page=9999", "hr")).singleElement().asString().matches("Page: there is no page “9999”. Page \\d+ is shown instead.");
    }

    @Test
    void whatTheListHasIsNotRemarkedOn() {
        assertThat(notes("account/list", "sort=-approvedUntil&size=50&page=1&open=true&ends=2027-03", "auditor")).isEmpty();
        assertThat(notes("request/list", "open=true&sort=waitingSince", "auditor")).isEmpty();
    }

    /** What a page says above its list, and that it came at all. */
    private List<String> notes(String list, String query, String login) {
        var answer = people.computeIfAbsent(login, Portal::signedIn).get("/social/" + list + ".xhtml?" + query.replace("'", "%27"));
        assertThat(answer.statusCode()).as(list + " " + query).isEqualTo(200);
        return NOTE.matcher(answer.body()).results().map(note -> note.group(1)).toList();
    }
}
