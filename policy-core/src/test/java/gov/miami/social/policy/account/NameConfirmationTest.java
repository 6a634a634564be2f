package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.NAME_AWAITS_CONFIRMATION;
import static gov.miami.social.policy.shared.Clause.NAME_SEEN_ON_PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameConfirmationTest {

    private static final String URL = "https://x.com/CityOfMiami";

    @Test
    void aNewNameIsConfirmedByWhoSawItAtAnAddressOfItsOwn() {
        assertThat(NameConfirmation.decide(true, true, URL, true, true).allowed()).isTrue();
    }

    @Test
    void nothingIsConfirmedTwiceOrUnseen() {
        assertThat(NameConfirmation.decide(false, true, URL, true, true).refusing()).containsExactly(NAME_AWAITS_CONFIRMATION);
        assertThat(NameConfirmation.decide(true, false, URL, true, true).refusing()).containsExactly(NAME_SEEN_ON_PLATFORM);
    }

    @Test
    void theAddressIsOneOfThePlatformAndOfNoOtherAccount() {
        assertThat(NameConfirmation.decide(true, true, "nowhere", true, true).refusing()).containsExactly(ACCOUNT_ADDRESS_KNOWN);
        assertThat(NameConfirmation.decide(true, true, URL, false, true).refusing()).containsExactly(ACCOUNT_AT_ITS_PLATFORM);
        assertThat(NameConfirmation.decide(true, true, URL, true, false).refusing()).containsExactly(ACCOUNT_NOT_REGISTERED);
        assertThat(NameConfirmation.decide(false, false, "", false, false).refusing()).containsExactly(NAME_AWAITS_CONFIRMATION, NAME_SEEN_ON_PLATFORM,
                ACCOUNT_ADDRESS_KNOWN, ACCOUNT_AT_ITS_PLATFORM, ACCOUNT_NOT_REGISTERED);
    }
}
