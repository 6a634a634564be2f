package gov.miami.social.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "Noémie Saint-Vilus,noemie saint vilus", "O'Shea,oshea", "O’SHEA,oshea", "Łukasiński,lukasinski", "Đỗ-Whitlock,do whitlock",
        "Hadžić,hadzic", "  two   blanks ,two blanks", "ana.paz@miami.example,ana.paz@miami.example"})
    void accentsApostrophesAndCaseDoNotCount(String text, String found) {
        assertThat(SearchText.of(text)).isEqualTo(found);
    }

    @Test
    void decomposedLettersAreFoundLikeComposedOnes() {
        assertThat(SearchText.of("Ine\u0301s")).isEqualTo(SearchText.of("In\u00e9s"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "Maeve O'Shea,maeve oshea shea", "d’Artagnan Saint-Vilus,dartagnan saint vilus artagnan", "N'Golo D'Été-Roy,ngolo dete roy golo ete", "Shea',shea",
        "'t Hooft,t hooft", "Residents' pool,residents pool", "O''Shea,oshea shea"})
    void whatFollowsAnApostropheIsFoundByItsOwnBeginningToo(String text, String kept) {
        assertThat(String.join(" ", SearchText.kept(text))).isEqualTo(kept);
    }
}
