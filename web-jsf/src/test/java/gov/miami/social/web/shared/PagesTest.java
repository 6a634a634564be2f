package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page parses, declares known namespaces only, holds no words, no style and no script, and names tags that exist. */
class PagesTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken/page.xhtml");

    static Stream<Function<Path, List<String>>> rules() {
        return Stream.of(PageRules::unknownNamespaces, PageRules::words, PageRules::inline, PageRules::unknownTags, PageRules::bareTags,
                PageRules::longExpressions, PageRules::wrongCalls);
    }

    static Stream<Path> pages() {
        return Pages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageDeclaresKnownNamespacesOnly(Path page) {
        assertThat(PageRules.unknownNamespaces(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHoldsNoWords(Path page) {
        assertThat(PageRules.words(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHoldsNoStyleAndNoScript(Path page) {
        assertThat(PageRules.inline(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageUsesTagsAndAttributesThatExist(Path page) {
        assertThat(PageRules.unknownTags(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aTagThatDeclaresAttributesIsGivenOne(Path page) {
        assertThat(PageRules.bareTags(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anExpressionIsShort(Path page) {
        assertThat(PageRules.longExpressions(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aFunctionIsGivenWhatItTakes(Path page) {
        assertThat(PageRules.wrongCalls(page)).isEmpty();
    }

    @Test
    void everyTagFileIsInTheLibrary() {
        var library = Pages.parse(Pages.ROOT.resolve("WEB-INF/social.taglib.xml")).getDocumentElement().getTextContent();
        assertThat(Pages.all().stream().filter(page -> page.startsWith(Pages.TAGS)))
                .isNotEmpty().allSatisfy(tag -> assertThat(library).contains("tags/" + tag.getFileName()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleFindsWhatIsBroken(Function<Path, List<String>> rule) {
        assertThat(rule.apply(BROKEN)).isNotEmpty();
    }
}
