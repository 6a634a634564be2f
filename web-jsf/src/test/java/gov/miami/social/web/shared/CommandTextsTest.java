package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import gov.miami.social.registry.journal.Command;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every command that the journal keeps can be said in the three languages. */
class CommandTextsTest {

    private static final List<JavaClass> COMMANDS = new ClassFileImporter().importPackages("gov.miami.social.registry", "gov.miami.social.policy").stream()
            .filter(type -> type.isRecord() && type.isAssignableTo(Command.class)).toList();

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
        var named = commandKeys();
        assertThat(texts.keys().stream().filter(key -> key.startsWith("Command.") && !named.contains(key))).isEmpty();
    }

    @Test
    void everyPartOfACommandHasItsNameAndNoNameIsLeftOver() {
        var parts = new TreeSet<>(Set.of("Detail.whole"));
        COMMANDS.forEach(command -> addParts(command, parts));
        parts.remove("Detail.version");
        assertThat(parts).contains("Detail.whyNotExisting", "Detail.instrument");
        assertThat(TextFaults.missing(texts, parts)).isEmpty();
        assertThat(texts.keys().stream().filter(key -> key.startsWith("Detail.") && !parts.contains(key))).isEmpty();
    }

    /** A record inside a command is shown part by part, but for ids and values, which say themselves. */
    private static void addParts(JavaClass whole, Set<String> keys) {
        whole.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)).forEach(field -> {
            var inside = field.getType().getAllInvolvedRawTypes().stream()
                    .filter(type -> type.isRecord() && type.tryGetMethod("toString").filter(CommandTextsTest::written).isEmpty()).findFirst();
            inside.ifPresentOrElse(type -> addParts(type, keys), () -> keys.add("Detail." + field.getName()));
        });
    }

    /** The method that a record is given without asking has no calls but the one that makes it. */
    private static boolean written(JavaMethod toString) {
        return toString.getAccessesFromSelf().stream().anyMatch(access -> !access.getTarget().getName().equals("bootstrap")) || !toString.getMethodCallsFromSelf().isEmpty();
    }

    private static List<String> commandKeys() {
        return COMMANDS.stream().map(JavaClass::getSimpleName).map(name -> "Command." + name).toList();
    }
}
