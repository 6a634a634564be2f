package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import gov.miami.social.registry.journal.Command;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every command that the journal keeps can be said in the three languages. */
class CommandTextsTest {

    private final TextSet texts = TextSet.ofPortal();

    CommandTextsTest() throws IOException {
    }

    @Test
    void everyCommandHasItsName() {
        assertThat(commandKeys()).contains("Command.SubmitRequest", "Command.JournalVerified");
        assertThat(TextFaults.missing(texts, commandKeys())).isEmpty();
        assertThat(TextFaults.missing(texts, List.of("Command.NotThere"))).hasSize(3);
    }

    @Test
    void noTextIsLeftOfACommandThatIsGone() {
        assertThat(texts.keys().stream().filter(key -> key.startsWith("Command.") && !commandKeys().contains(key))).isEmpty();
    }

    private static List<String> commandKeys() {
        return new ClassFileImporter().importPackages("gov.miami.social.registry").stream()
                .filter(type -> type.isRecord() && type.isAssignableTo(Command.class))
                .map(JavaClass::getSimpleName).map(name -> "Command." + name).toList();
    }
}
