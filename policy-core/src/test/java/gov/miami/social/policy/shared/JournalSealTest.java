package gov.miami.social.policy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalSealTest {

    private static final List<String> FIELDS = Arrays.asList("1", "establish", null, "ñ");

    /** SHA-256 of the fields, each after its length in four bytes; computed once with another tool. */
    @Test
    void aSealIsTheSameInEveryReleaseAndOnEveryMachine() {
        assertThat(JournalSeal.of(JournalSeal.BEGINNING, FIELDS))
                .isEqualTo("dd5c9246fa4ed297896806b619bbb5cd2a1f31bb49fadf597b539427d4e0ff2d");
    }

    @Test
    void theBeginningIsAllZeros() {
        assertThat(JournalSeal.BEGINNING).hasSize(64).containsOnlyDigits().doesNotContainPattern("[1-9]");
    }

    @Test
    void everyFieldItsPlaceAndTheSealBeforeCount() {
        var seal = JournalSeal.of(JournalSeal.BEGINNING, FIELDS);
        assertThat(List.of(
                JournalSeal.of(seal, FIELDS),
                JournalSeal.of(JournalSeal.BEGINNING, Arrays.asList("2", "establish", null, "ñ")),
                JournalSeal.of(JournalSeal.BEGINNING, Arrays.asList("1", null, "establish", "ñ")),
                JournalSeal.of(JournalSeal.BEGINNING, Arrays.asList("1", "establish", "", "ñ")),
                JournalSeal.of(JournalSeal.BEGINNING, Arrays.asList("1e", "stablish", null, "ñ")),
                JournalSeal.of(JournalSeal.BEGINNING, Arrays.asList("1", "establish", null, "n"))))
                .doesNotContain(seal).doesNotHaveDuplicates();
    }
}
