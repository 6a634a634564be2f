package gov.miami.social.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an account is found by, and what it is not found by. */
class AccountWordsTest {

    private static boolean finds(String question) {
        var words = AccountWords.of("CityOfMiamiParks", "https://www.miami-parks.tumblr.com/official/Parks.Fan?id=7", "News of the swimming pools, in Español");
        var asked = AccountWords.asked(question);
        return !asked.isEmpty() && asked.stream().allMatch(word -> words.stream().anyMatch(kept -> kept.startsWith(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CityOfMiamiParks", "@cityofmiamiparks", "parks", "OFMIAMI", "s", "official", "fan", "parks.fan", "miami-parks.tumblr.com", "tumblr.com", "tumblr",
        "WWW.miami-parks.tumblr.com", "https://miami-parks.tumblr.com/official/parks.fan/?id=7", "tumblr.com/official", "swimming", "swim", "espanol", "parks pool", "pools swimming news"})
    void anyPartOfTheNameAndThePathFindsAndTheBeginningsOfTheOtherWords(String question) {
        assertThat(finds(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "parksx", "wimming", "umblr.com", "parks police", "facebook.com/official", "%", "_", "!", "@"})
    void nothingElseDoes(String question) {
        assertThat(finds(question)).isFalse();
    }

    @Test
    void whatIsLongerThanAWordMayBeIsKeptAndAskedCutAlike() {
        var address = "https://facebook.com/" + "x".repeat(300);
        var words = AccountWords.of("", address, "y".repeat(300));
        assertThat(words).allMatch(word -> word.length() <= 120).containsAll(AccountWords.asked(address)).containsAll(AccountWords.asked("y".repeat(300)));
        assertThat(Arrays.asList("", " ", "\t")).allMatch(nothing -> AccountWords.asked(nothing).isEmpty());
    }
}
