package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text stands in the three languages, once, readable, and translated. */
class TextsTest {

    private static final TextSet BROKEN = new TextSet(Map.of(
            "one", Map.of("en", Map.of("a", "City's {0}", "b", "Name"), "es", Map.of("a", "La {1} de la Ciudad", "b", "Name"), "ht", Map.of("a", "{0}")),
            "two", Map.of("en", Map.of("b", "AN_OLD_KEY"))));

    private final TextSet texts = TextSet.ofPortal();

    TextsTest() throws IOException {
    }

    @Test
    void everyKeyStandsInTheThreeLanguages() {
        assertThat(TextFaults.missing(texts, texts.keys())).isEmpty();
        assertThat(TextFaults.missing(BROKEN, BROKEN.keys())).containsExactly("ht b");
    }

    @Test
    void noKeyStandsInTwoFiles() {
        assertThat(TextFaults.twice(texts)).isEmpty();
        assertThat(TextFaults.twice(BROKEN)).hasSize(1).first().asString().startsWith("en b in ");
    }

    @Test
    void everyTextIsReadable() {
        assertThat(TextFaults.unreadable(texts)).isEmpty();
        assertThat(TextFaults.unreadable(new TextSet(Map.of("two", BROKEN.files().get("two"))))).containsExactly("en b");
    }

    @Test
    void noSignIsEatenWhereAValueIsPutIn() {
        assertThat(TextFaults.eaten(texts)).isEmpty();
        assertThat(TextFaults.eaten(BROKEN)).containsExactly("en a");
    }

    @Test
    void translationsPutInTheSameValues() {
        assertThat(TextFaults.otherValues(texts)).isEmpty();
        assertThat(TextFaults.otherValues(BROKEN)).containsExactly("es a");
    }

    @Test
    void noTranslationIsTheEnglish() throws IOException {
        assertThat(TextFaults.copied(texts, lines("texts-alike.txt"))).isEmpty();
        assertThat(TextFaults.copied(new TextSet(Map.of("one", BROKEN.files().get("one"))), Set.of())).containsExactly("es b");
    }

    @Test
    void oneThingHasOneName() throws IOException {
        assertThat(TextFaults.otherWords(texts, lines("texts-not.txt"))).isEmpty();
        assertThat(TextFaults.otherWords(BROKEN, Set.of("es | \\bciudad\\b | Municipio"))).containsExactly("es a: write Municipio");
    }

    @Test
    void mailsStandInTheThreeLanguagesToo() throws IOException {
        var mails = TextSet.of(Path.of("../registry-ejb/src/main/resources/mail"));
        assertThat(mails.keys()).contains("request.waits.subject");
        assertThat(TextFaults.missing(mails, mails.keys())).isEmpty();
        assertThat(TextFaults.otherValues(mails)).isEmpty();
        assertThat(TextFaults.copied(mails, Set.of())).isEmpty();
        assertThat(TextFaults.otherWords(mails, lines("texts-not.txt"))).isEmpty();
    }

    private static Set<String> lines(String file) throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources", file))) {
            return lines.filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
    }
}
