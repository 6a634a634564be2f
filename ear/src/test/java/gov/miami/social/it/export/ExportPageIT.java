package gov.miami.social.it.export;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.it.Until;
import gov.miami.social.it.security.FacesForm;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file that is written in the background is the list's own file, and only for whom the list is. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ExportPageIT {

    private static final Pattern FILE = Pattern.compile("/social(/api/v1/exports/[0-9a-f-]{36})");

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Ears.built();
    }

    @Test
    void theFileOfTheBackgroundIsTheOneThatIsSentAtOnce() throws Exception {
        var person = Portal.signedIn("communications");
        var atOnce = person.get("/social/account/list.xhtml?department=PRK&sort=-handle&export=csv").body();
        var file = written(person, "list=account_list&format=csv&of=department%3DPRK%26sort%3D-handle");
        assertThat(atOnce.lines().count()).as("rows of Parks").isGreaterThan(2);
        assertThat(person.get(file).body()).isEqualTo(atOnce);
        assertThat(person.get(file).headers().firstValue("Content-Disposition")).contains("attachment; filename=\"account_list.csv\"");
        assertThat(Portal.signedIn("auditor").get(file).statusCode()).as("somebody else's file").isEqualTo(404);
    }

    /** Every list of the portal, as somebody who may see it; none asks the page that is not there. */
    @ParameterizedTest
    @CsvSource({"account_list,auditor", "account_red,director-parks", "account_platforms,employee-parks", "request_list,city-manager", "request_waiting,city-manager",
            "journal_list,auditor", "journal_verify,auditor", "department_list,hr", "department_people,hr", "delegation_list,city-manager",
            "delegation_decisions,city-manager", "setting_list,it-admin", "intake_list,it-admin", "notice_outbox,it-admin", "export_list,records"})
    void everyListIsWrittenWithoutItsPage(String list, String login) throws Exception {
        var person = Portal.signedIn(login);
        var path = list.replace('_', '/');
        var headings = person.get("/social/" + path + ".xhtml?export=csv").body().lines().findFirst();
        assertThat(person.get(written(person, "list=" + list + "&format=csv&of=")).body().lines().findFirst()).isEqualTo(headings);
    }

    @Test
    void theFileIsInTheLanguageOfWhoAskedForIt() throws Exception {
        var person = Portal.signedIn("hr");
        person.get("/social/home.xhtml?language=es");
        assertThat(person.get(written(person, "list=department_people&format=csv&of=")).body()).startsWith("\uFEFFNúmero,Nombre,");
    }

    @Test
    void eachKindOfFileIsWhatItIsCalled() throws Exception {
        var person = Portal.signedIn("records");
        assertThat(person.get(written(person, "list=request_list&format=pdf&of=")).body()).startsWith("%PDF");
        assertThat(person.get(written(person, "list=request_list&format=xlsx&of=")).body()).startsWith("PK");
    }

    @Test
    void whoMayNotSeeAListCannotHaveItWritten() {
        var person = Portal.signedIn("employee-parks");
        assertThat(person.get("/social/export/ask.xhtml?list=journal_list&format=csv&of=").statusCode()).isEqualTo(403);
        assertThat(person.get("/social/export/ask.xhtml?list=no_such_list&format=csv&of=").statusCode()).isEqualTo(404);
        assertThat(person.get("/social/export/ask.xhtml?list=export_ask&format=csv&of=").statusCode()).as("a page that is no list").isEqualTo(404);
        assertThat(person.get("/social/export/ask.xhtml?list=account_list&format=exe&of=").statusCode()).isEqualTo(404);
        assertThat(person.get("/social/export/ask.xhtml").statusCode()).isEqualTo(404);
    }

    /** Has a list written, and waits for the file. */
    private static String written(Portal person, String what) throws Exception {
        var before = files(person);
        FacesForm.on(person, person.get("/social/export/ask.xhtml?" + what), "form").press("form:start");
        var after = Until.seen(Duration.ofSeconds(60), () -> files(person), files -> files.size() > before.size());
        after.removeAll(before);
        return "/social" + after.iterator().next();
    }

    private static Set<String> files(Portal person) {
        return FILE.matcher(person.get("/social/export/list.xhtml").body()).results().map(file -> file.group(1)).collect(Collectors.toCollection(HashSet::new));
    }
}
