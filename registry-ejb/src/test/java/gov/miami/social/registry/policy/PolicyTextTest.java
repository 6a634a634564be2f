package gov.miami.social.registry.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.PolicyVersion;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.registry.shared.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of APM 2-13 in the database is the printed one, and every sentence has its address. */
class PolicyTextTest {

    private static final PolicyVersion REVISED = PolicyVersion.parse("2018-03-22");

    /**
     * SHA-256 of the City's document of 3-22-2018 from the heading "Purpose" to its end: UTF-8, labels and headings
     * included, without the marks of the transcription (asterisks of bold type, the dash before a point, rules between
     * sections) and without any white space, so that line and page breaks do not count.
     */
    private static final String PRINTED = "80290cc3e6b97940942db4b2bf96fddbb7e9de6de0ace850c35997b2d14b5954";

    /** Every obligation, prohibition, permission and definition of the policy. */
    private static final String OBLIGATIONS = """
            PS.1 DEF.A DEF.B DEF.C STD.0 A.1-est A.1-use A.1-term A.2-a A.2-b A.2-c A.3-a A.3-b A.4-post A.4-appr A.5 A.6-a
            A.6-b B.1-1 B.1-2 B.1-3 B.2-a B.2-b B.3-a B.3-b B.4-a B.4-b B.4.i B.4.ii B.4.iii B.4.iv B.4.v B.4.vi PER.0-a
            PER.0-b PER.0-c PER.A PER.B PER.C CMP.1 CMP.2""";

    private static TestDatabase database;
    private static List<PassageView> passages;

    @BeforeAll
    static void read() {
        database = new TestDatabase();
        passages = database.work(em -> new PolicyEditions(em).passages(REVISED));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyCharacterOfThePrintedTextIsHeld() throws Exception {
        var text = passages.stream().map(passage -> passage.label() + passage.printed()).collect(Collectors.joining());
        var bytes = text.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))).isEqualTo(PRINTED);
    }

    @Test
    void wordsAreSetApartByOneSpaceAndNothingElse() {
        assertThat(passages).allSatisfy(passage -> assertThat(passage.printed()).isEqualTo(passage.printed().strip())
                .doesNotContain("  ").doesNotContainPattern("[\\n\\t\\f*]").doesNotContainPattern("[,;][^ ]|[.][A-Z]"));
    }

    @Test
    void everyObligationHasAnAddressOfItsOwn() {
        var addresses = addresses();
        assertThat(addresses).doesNotHaveDuplicates().containsAll(Arrays.asList(OBLIGATIONS.split("\\s+")));
    }

    @Test
    void everyClauseOfThePolicyCitesASentenceThatIsThere() {
        assertThat(Arrays.stream(Clause.values()).filter(Clause::inPolicy).map(Clause::section)).isSubsetOf(addresses());
    }

    @Test
    void aSentenceOfSeveralDutiesIsPrintedOnceAndEachDutyStandsOnItsWords() {
        var passage = passages.stream().filter(p -> p.sentences().contains(new SentenceId("A.1-est"))).toList();
        assertThat(passage).hasSize(1);
        assertThat(passage.get(0).words()).extracting(WordsView::printed)
                .startsWith("No department may establish, ", "or use, ", "or terminate ");
    }

    @Test
    void theFirstEditionIsKnownAndItsTextIsNotHeld() {
        var editions = database.work(em -> new PolicyEditions(em).all());
        assertThat(editions).extracting(EditionView::version).extracting(PolicyVersion::toString).containsExactly("2018-03-22", "2013-08-20");
        assertThat(editions).extracting(EditionView::textHeld).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({"2013-08-20,2013-08-20", "2018-03-21,2013-08-20", "2018-03-22,2018-03-22", "2030-01-01,2018-03-22"})
    void anEditionIsInForceFromItsDayUntilTheNext(LocalDate day, String version) {
        PolicyVersion inForce = database.work(em -> new PolicyEditions(em).on(day));
        assertThat(inForce).hasToString(version);
    }

    @Test
    void beforeTheFirstEditionThereWasNoPolicy() {
        assertThatExceptionOfType(NoSuchItem.class).isThrownBy(() -> database.work(em -> new PolicyEditions(em).on(LocalDate.of(2013, 8, 19))));
    }

    private static List<String> addresses() {
        return passages.stream().flatMap(passage -> passage.sentences().stream()).map(SentenceId::toString).toList();
    }
}
