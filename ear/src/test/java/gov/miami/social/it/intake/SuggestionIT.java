package gov.miami.social.it.intake;

import static gov.miami.social.policy.shared.Clause.LIST_STEP_IN_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.it.security.FacesForm;
import gov.miami.social.policy.intake.Remark;
import gov.miami.social.policy.intake.Verdict;
import gov.miami.social.registry.intake.IntakeRowView;
import gov.miami.social.registry.intake.IntakeView;
import gov.miami.social.registry.intake.LeaveAsSent;
import gov.miami.social.registry.intake.SuggestionService;
import gov.miami.social.registry.intake.SuggestionView;
import gov.miami.social.registry.intake.TakeSuggestion;
import gov.miami.social.registry.journal.JournalService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.registry.shared.StaleView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What rows of a list may have meant is taken by a person, in one row or wherever the same stands, and taken back; each is journaled. */
@ExtendWith(ArquillianExtension.class)
class SuggestionIT {

    private static final String PARKS = "Parks and Recreation (PRK)";

    @Inject
    private Lists lists;
    @Inject
    private SuggestionService suggestions;
    @Inject
    private JournalService journal;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(SuggestionIT.class, Lists.class, Portal.class, FacesForm.class);
    }

    @Test
    void takenForOneRowItIsReadSoThereOnly() throws Exception {
        var list = misspelt();
        var read = taken(list, PARKS, Optional.of(2L));
        assertThat(verdicts(read)).containsExactly(Verdict.NEW, Verdict.REFUSED, Verdict.REFUSED);
        assertThat(left(read)).singleElement().satisfies(found -> assertThat(found.rows()).isEqualTo(1));
    }

    @Test
    void takenForAllItIsReadSoEverywhereAlsoWhenCheckedAgainAndUntilTakenBack() throws Exception {
        var list = misspelt();
        assertThat(left(list)).extracting(SuggestionView::said, SuggestionView::rows).containsExactly(tuple("Parks and Recreaton", 2L));
        var read = taken(list, PARKS, Optional.empty());
        assertThat(verdicts(read)).containsExactly(Verdict.NEW, Verdict.NEW, Verdict.REFUSED);
        assertThat(lists.rows(read).get(0).department()).isEqualTo("PRK");
        assertThat(commands(list)).contains("TakeSuggestion");
        As.login("communications", () -> suggestions.leaveAsSent(new LeaveAsSent(read.id(), read.version())));
        var asSent = lists.settled(read.id());
        assertThat(verdicts(asSent)).containsOnly(Verdict.REFUSED);
        assertThat(commands(list)).contains("LeaveAsSent");
        assertThat(As.login("communications", () -> suggestions.taken(list.id()))).isFalse();
    }

    @Test
    void onlyWhatWasSuggestedIsTakenAndOnlyOfTheListAsItStands() throws Exception {
        var list = misspelt();
        assertThatThrownBy(() -> take(list, "Police (POL)x", Optional.empty())).isInstanceOf(NoSuchItem.class);
        assertThatThrownBy(() -> take(list, PARKS, Optional.of(4L))).as("a row that says something else").isInstanceOf(NoSuchItem.class);
        var read = taken(list, PARKS, Optional.of(2L));
        assertThatThrownBy(() -> take(list, PARKS, Optional.of(3L))).isInstanceOf(StaleView.class);
        var done = lists.applied(read);
        assertThat(As.refused("communications", () -> suggestions.take(command(done, PARKS, Optional.of(3L))))).containsExactly(LIST_STEP_IN_ORDER);
    }

    @Test
    void thePageOffersEachRowItsSuggestionsAndLeadsFromItsFiguresToTheRows() throws Exception {
        var list = misspelt();
        var person = Portal.signedIn("http://localhost:" + System.getProperty("jboss.http.port"), "communications");
        var address = "/social/intake/show.xhtml?id=" + list.id();
        var page = person.get(address);
        assertThat(page.body()).contains("href=\"" + address + "&amp;verdict=REFUSED#list\"");
        assertThat(page.body()).contains("href=\"" + address + "&amp;row=2\"").doesNotContain("row=4\"");
        var row = person.get(address + "&row=2");
        FacesForm.on(person, row, "meantForm").press(button(row.body(), "takeHere"));
        var read = lists.settled(list.id());
        assertThat(verdicts(read)).containsExactly(Verdict.NEW, Verdict.REFUSED, Verdict.REFUSED);
        var again = person.get(address);
        FacesForm.on(person, again, "meantForm").press(button(again.body(), "takeAll"));
        assertThat(verdicts(lists.settled(list.id()))).containsExactly(Verdict.NEW, Verdict.NEW, Verdict.REFUSED);
    }

    private static String button(String page, String name) {
        var found = Pattern.compile("name=\"(meantForm:[^\"]*" + name + ")\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    /** Two rows misspell a department alike; the third names none that there is. */
    private IntakeView misspelt() throws Exception {
        return lists.received("url;department\nfacebook.com/%s;Parks and Recreaton\nfacebook.com/%s;Parks and Recreaton\nfacebook.com/%s;Zzzz\n"
                .formatted(Lists.name(), Lists.name(), Lists.name()));
    }

    private IntakeView taken(IntakeView list, String meant, Optional<Long> line) throws Exception {
        take(list, meant, line);
        return lists.settled(list.id());
    }

    private void take(IntakeView list, String meant, Optional<Long> line) throws Exception {
        As.login("communications", () -> suggestions.take(command(list, meant, line)));
    }

    private static TakeSuggestion command(IntakeView list, String meant, Optional<Long> line) {
        return new TakeSuggestion(list.id(), list.version(), Remark.UNKNOWN_DEPARTMENT, "Parks and Recreaton", meant, line);
    }

    private List<SuggestionView> left(IntakeView list) throws Exception {
        return As.login("communications", () -> suggestions.list(list.id(), Optional.empty()));
    }

    private List<Verdict> verdicts(IntakeView list) throws Exception {
        return lists.rows(list).stream().map(IntakeRowView::verdict).toList();
    }

    private List<String> commands(IntakeView list) throws Exception {
        return As.login("auditor", () -> journal.list(new ListQuery("", Map.of("subject", list.id().toString()), "", true, 0, 50))).rows().stream().map(row -> row.command()).toList();
    }
}
