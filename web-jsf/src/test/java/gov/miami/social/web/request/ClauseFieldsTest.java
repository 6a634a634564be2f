package gov.miami.social.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.PersonName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not met leads to the field that mends it: the field is there, on the page of the step it leads to. */
class ClauseFieldsTest {

    private static final Path PAGES = Path.of("src/main/webapp/WEB-INF/request");
    private static final Map<WizardStep, List<String>> PAGE = Map.of(WizardStep.TAKER, List.of("taker", "who"));
    private static final EmployeeId ONE = new EmployeeId("10001");
    private static final EmployeeId OTHER = new EmployeeId("10002");

    @ParameterizedTest
    @EnumSource
    void everyFieldOfAStepStandsOnItsPage(WizardStep step) throws IOException {
        var page = new StringBuilder();
        for (var name : PAGE.getOrDefault(step, List.of(step.name().toLowerCase()))) {
            page.append(Files.readString(PAGES.resolve(name + ".xhtml")));
        }
        assertThat(step.fields()).allMatch(field -> page.indexOf("id=\"" + step.name(field) + "\"") >= 0);
    }

    @Test
    void everyFieldThatMendsAClauseIsAskedOnSomeStep() {
        assertThat(ClauseFields.FIELDS.values()).allSatisfy(fields -> assertThat(fields)
                .allMatch(field -> Arrays.stream(WizardStep.values()).anyMatch(step -> step.asks(field))));
    }

    @Test
    void whatIsSaidOfAContactLeadsToThatContact() {
        assertThat(ClauseFields.of(of(ONE), contacts())).containsExactly("primaryContact");
        assertThat(ClauseFields.of(of(OTHER), contacts())).containsExactly("secondaryContact");
        assertThat(ClauseFields.of(of(ONE, OTHER), contacts())).containsExactly("primaryContact");
    }

    private static Check of(EmployeeId... persons) {
        return Check.ofAll(Clause.CONTACTS_OF_DEPARTMENT, Arrays.stream(persons).map(person -> new PersonName(person, "Ana")).toList());
    }

    private static AccountProfile contacts() {
        var empty = AccountProfile.empty();
        return new AccountProfile(empty.platform(), "", "", Optional.empty(), "", "", List.of(), Optional.of(ONE), Optional.of(OTHER), List.of(), "", "", "", true);
    }
}
