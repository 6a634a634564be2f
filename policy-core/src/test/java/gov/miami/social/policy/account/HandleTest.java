package gov.miami.social.policy.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

    @ParameterizedTest
    @ValueSource(strings = {"MiamiParks", "miami.parks", "miami_parks", "city-of-miami", "+CityofMiami", "~miami", "parks@miami.social", "12345678@N00", "Parqués", "公園", "7"})
    void aNameIsOneWord(String name) {
        assertThat(Handle.of(name)).contains(new Handle(name));
        assertThat(new Handle(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "___", "two words", "two words !/x?", "miami/parks", "miami?", "miami!", "https://x.com/parks", "a@b@c", "parks@", "#parks", "mi\u200bami", "mi\nami"})
    void nothingElseIs(String text) {
        assertThat(Handle.of(text)).isEmpty();
        assertThatThrownBy(() -> new Handle(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Emoji, a digit drawn as one, markup, a private sign, a turn of direction, a letter and a selector that show nothing, a soft hyphen. */
    @ParameterizedTest
    @ValueSource(strings = {"parks\uD83C\uDF34", "1\uFE0F\u20E3", "1\uFE0F", "<i>parks</i>", "&lt;parks", "parks\uE000", "parks\u202Eskrap", "parks\u3164", "p\u00ADarks",
            "parks@mia\u3164mi.social"})
    void whatNobodySeesOrOnlyDecoratesIsNoNameToKnowAnAccountBy(String text) {
        assertThat(Handle.of(text)).isEmpty();
    }

    @Test
    void theSignBeforeItDoesNotCount() {
        assertThat(Handle.of(" @MiamiParks ")).contains(new Handle("MiamiParks"));
        assertThat(Handle.of("@@parks@miami.social")).contains(new Handle("parks@miami.social"));
    }

    @Test
    void itIsAsLongAsTheRegistryKeeps() {
        assertThat(Handle.of("m".repeat(Handle.LONGEST))).isPresent();
        assertThat(Handle.of("m".repeat(Handle.LONGEST + 1))).isEmpty();
    }
}
