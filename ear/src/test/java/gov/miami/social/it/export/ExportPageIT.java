package gov.miami.social.it.export;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.it.Until;
import gov.miami.social.it.security.FacesForm;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
        var ask = person.get("/social/export/ask.xhtml?" + what);
        FacesForm.on(person, ask, "form").press("form:start");
        var format = what.replaceAll(".*format=([a-z]+).*", "$1").toUpperCase(Locale.ROOT);
        var page = Until.seen(Duration.ofSeconds(60), () -> person.get("/social/export/list.xhtml").body(),
                list -> Pattern.compile("exports/[0-9a-f-]{36}\"(?:(?!</tr>).)*" + format, Pattern.DOTALL).matcher(list).find());
        var file = FILE.matcher(page);
        assertThat(file.find()).isTrue();
        return "/social" + file.group(1);
    }
}
