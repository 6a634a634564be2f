package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.Accounts.profile;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a requester writes is kept in one form. */
class RequestContentTest {

    @ParameterizedTest
    @CsvSource({"x.com/miami, https://x.com/miami", "http://x.com/miami, http://x.com/miami", "HTTPS://x.com, HTTPS://x.com", "no address, no address"})
    void anAddressWithoutSchemeIsTakenAsHttps(String typed, String kept) {
        assertThat(Requests.with(profile().renamed("miami", typed)).profile().url()).isEqualTo(kept);
    }

    @Test
    void anEmptyAddressStaysEmpty() {
        assertThat(Requests.with(profile().renamed("miami", " ")).profile().url()).isEmpty();
        assertThat(RequestContent.empty().profile().cityLink()).isEmpty();
    }

    @Test
    void theAnswerGoesWithTheContent() {
        var answered = Requests.content().answering(" The duty officer ");
        assertThat(answered.answer()).isEqualTo("The duty officer");
        assertThat(answered.on(answered.profile().platform().orElseThrow())).isEqualTo(answered);
        assertThat(answered.answering("")).isEqualTo(Requests.content());
    }
}
