package gov.miami.social.web.journal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.registry.journal.Subject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An act is told with whom and what it was about, as far as all of it has a name. */
class SentencesTest {

    private static final Subject PARKS = Subject.of("department", "PRK");
    private static final Subject ANA = Subject.of("person", "20107");
    private static final String PATTERN = "Appointed {person} in {department}, as: {kind}, from {from}";

    private static Optional<String> told(String source, Map<Subject, String> names) {
        var asked = "{\"department\":\"PRK\",\"version\":\"3\",\"person\":\"20107\",\"kind\":\"ACTING\",\"from\":\"2026-03-02\"}";
        return Sentences.filled(source, PARKS, Details.of(PARKS, "AppointDirector", asked, (text, type) -> text), names);
    }

    @Test
    void anAppointmentNamesThePersonAndTheDepartment() {
        assertThat(told(PATTERN, Map.of(PARKS, "Parks and Recreation", ANA, "Ana Paz"))).contains("Appointed Ana Paz in Parks and Recreation, as: ACTING, from 2026-03-02");
    }

    @Test
    void whereANameOrAPartIsMissingThereIsNoSentence() {
        assertThat(told(PATTERN, Map.of(PARKS, "Parks and Recreation"))).isEmpty();
        assertThat(told(PATTERN, Map.of(ANA, "Ana Paz"))).isEmpty();
        assertThat(told("Withdrew it: {reason}", Map.of(PARKS, "Parks and Recreation"))).isEmpty();
    }

    @Test
    void aNameWithSignsOfAPatternIsToldAsItIs() {
        assertThat(told("{department} has {person}", Map.of(PARKS, "$1 \\ {person}", ANA, "Ana Paz"))).contains("$1 \\ {person} has Ana Paz");
    }
}
