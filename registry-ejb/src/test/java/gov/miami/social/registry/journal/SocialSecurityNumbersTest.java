package gov.miami.social.registry.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SocialSecurityNumbersTest {

    private static final String NUMBER = "SSN 123-45-6789";

    @Test
    void aNumberIsFoundInEveryTextWhereverItStands() {
        assertThat(SocialSecurityNumbers.in(new Asking(NUMBER, Optional.of(NUMBER), List.of("a", NUMBER, NUMBER), new Inner(NUMBER), 1)))
                .containsExactly("text", "perhaps", "many", "within");
    }

    @Test
    void aCommandWithoutOneIsLeft() {
        assertThat(SocialSecurityNumbers.in(new Asking("305-555-0123", Optional.empty(), List.of(), new Inner("123456789"), 123_456_789))).isEmpty();
        assertThat(SocialSecurityNumbers.in(new Asking(null, Optional.empty(), List.of(), null, 0))).isEmpty();
    }

    /** So that a new text of a new command needs no annotation of its own. */
    @Test
    void everyCommandIsARecordAndHasTheConstraint() {
        var commands = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("gov.miami.social.registry").stream()
                .filter(type -> !type.isInterface() && type.isAssignableTo(Command.class)).toList();
        assertThat(commands).hasSizeGreaterThan(40).allMatch(JavaClass::isRecord);
        assertThat(Command.class).hasAnnotation(NoSocialSecurityNumber.class);
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
