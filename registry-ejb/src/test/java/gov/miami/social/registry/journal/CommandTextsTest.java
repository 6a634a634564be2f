package gov.miami.social.registry.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gov.miami.social.policy.shared.Masking;
import gov.miami.social.policy.shared.UnseenSign;
import gov.miami.social.policy.shared.Wording;
import gov.miami.social.registry.journal.CommandTexts.Wrong;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandTextsTest {

    private static final String NUMBER = "SSN 123-45-6789";

    @Test
    void aNumberIsFoundInEveryTextWhereverItStands() {
        assertThat(CommandTexts.in(new Asking(NUMBER, Optional.of(NUMBER), List.of("a", NUMBER, NUMBER), new Inner(NUMBER), 1), CommandTextsTest::number)).extracting(Wrong::name)
                .containsExactly("text", "perhaps", "many", "within");
    }

    @Test
    void aCommandWithoutOneIsLeft() {
        assertThat(CommandTexts.in(new Asking("305-555-0123", Optional.empty(), List.of(), new Inner("123456789"), 123_456_789), CommandTextsTest::number)).isEmpty();
        assertThat(CommandTexts.in(new Asking(null, Optional.empty(), List.of(), null, 0), CommandTextsTest::number)).isEmpty();
    }

    @Test
    void aSignThatDeceivesIsFoundLikewise() {
        assertThat(CommandTexts.in(new Asking("Parks\u0000", Optional.of("\u202etxt.exe"), List.of("a\r\nb"), new Inner("a\u2066"), 1), text -> Wording.deceiving(text).map(UnseenSign::code)))
                .containsExactly(new Wrong("text", "U+0000"), new Wrong("perhaps", "U+202E"), new Wrong("within", "U+2066"));
    }

    /** So that a new text of a new command needs no annotation of its own. */
    @Test
    void everyCommandIsARecordAndHasBothConstraints() {
        var commands = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("gov.miami.social.registry").stream()
                .filter(type -> !type.isInterface() && type.isAssignableTo(Command.class)).toList();
        assertThat(commands).hasSizeGreaterThan(40).allMatch(JavaClass::isRecord);
        assertThat(Command.class).hasAnnotations(NoSocialSecurityNumber.class, NoDeceptiveSign.class);
    }

    private static Optional<String> number(String text) {
        return Masking.needed(text) ? Optional.of("a number") : Optional.empty();
    }

    private record Asking(String text, Optional<String> perhaps, List<String> many, Inner inner, int number) implements Command {

        @Override
        public Subject subject() {
            return Subject.of("account", number);
        }
    }

    private record Inner(String within) {
    }
}
