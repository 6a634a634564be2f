package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page asks for, the texts have; whatever is coloured is a status that has a text. */
class PageTextsTest {

    private static final Path TONES = Path.of("src/main/resources/gov/miami/social/web/tones");

    static Stream<Path> all() {
        return Pages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPageHasEveryTextItAsksFor(Path page) throws IOException {
        assertThat(texts()).containsAll(UsedKeys.of(page));
    }

    @Test
    void everyWayOfAskingIsSeen() {
        assertThat(UsedKeys.of(Path.of("src/test/resources/broken/keys.xhtml")))
                .containsExactlyInAnyOrder("broken.title", "broken.field", "broken.sure", "nav.broken_list", "said.by.name");
    }

    @Test
    void everyToneIsOneOfFiveAndBelongsToAStatusThatHasAText() throws IOException {
        assertThat(tones().values()).isSubsetOf("good", "wait", "stop", "note", "off");
        assertThat(texts()).containsAll(tones().keySet());
    }

    private static Set<String> texts() throws IOException {
        return TextSet.ofPortal().keys();
    }

    private static Map<String, String> tones() throws IOException {
        var tones = new HashMap<String, String>();
        if (Files.exists(TONES)) {
            try (var files = Files.list(TONES)) {
                for (var file : files.toList()) {
                    var read = new Properties();
                    read.load(Files.newBufferedReader(file));
                    read.forEach((key, tone) -> tones.put((String) key, (String) tone));
                }
            }
        }
        return tones;
    }
}
