package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.policy.delegation.DelegationState;
import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.notice.NoticeStatus;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.VerificationState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every clause, and every constant of the enums of policy-core, can be said in the three languages; every status has a tone. */
class ValueTextsTest {

    private static final List<Class<? extends Enum<?>>> STATUSES = List.of(AccountStatus.class, PlatformStatus.class, RequestStatus.class,
            Outcome.class, NoticeStatus.class, DelegationState.class, EmploymentStatus.class, VerificationState.class);

    private final TextSet texts = TextSet.ofPortal();

    ValueTextsTest() throws IOException {
    }

    @Test
    void everyClauseHasItsNameAndBothItsAnswers() {
        assertThat(clauseKeys()).isNotEmpty();
        assertThat(TextFaults.missing(texts, clauseKeys())).isEmpty();
        assertThat(TextFaults.missing(texts, List.of("Clause.NOT_THERE.met"))).hasSize(3);
    }

    @Test
    void noTextIsLeftOfAClauseThatIsGone() {
        assertThat(texts.keys().stream().filter(key -> key.startsWith("Clause.") && !clauseKeys().contains(key))).isEmpty();
    }

    @Test
    void everyAnswerIsASentence() {
        TextSet.LANGUAGES.forEach(language -> assertThat(texts.in(language)).allSatisfy((key, text) -> {
            if (key.startsWith("Clause.")) {
                assertThat(text.endsWith(".")).as(language + " " + key).isEqualTo(key.endsWith("met"));
            }
        }));
    }

    @Test
    void everyConstantHasItsName() {
        assertThat(constantKeys()).contains("AccountStatus.LAPSED", "Power.DESIGNATE", "SettingKind.NUMBER", "Source.APM_2_13");
        assertThat(TextFaults.missing(texts, constantKeys())).isEmpty();
    }

    @Test
    void everyStatusHasOneTone() throws IOException {
        var tones = TextSet.of(Path.of("src/main/resources/gov/miami/social/web/tones"));
        assertThat(tones.keys()).isSubsetOf(texts.keys()).containsAll(STATUSES.stream().flatMap(ValueTextsTest::keys).toList());
        assertThat(tones.in("en").values()).isSubsetOf("good", "wait", "stop", "note", "off");
        assertThat(TextFaults.twice(tones)).isEmpty();
    }

    private static List<String> clauseKeys() {
        return keys(Clause.class).flatMap(key -> Stream.of(key, key + ".met", key + ".unmet")).toList();
    }

    private static List<String> constantKeys() {
        return new ClassFileImporter().importPackages("gov.miami.social.policy").stream()
                .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.reflect()).filter(type -> type != Clause.class && type.getEnumConstants() != null)
                .flatMap(ValueTextsTest::keys).toList();
    }

    private static Stream<String> keys(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name());
    }
}
