package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPENED_AS_APPROVED;
import static gov.miami.social.policy.shared.Clause.NAME_AWAITS_CONFIRMATION;
import static gov.miami.social.policy.shared.Clause.NAME_SEEN_ON_PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameConfirmationTest {

    private static final AccountProfile APPROVED = Accounts.profile().renamed("CityParks", "https://www.facebook.com/CityParks");

    private static AccountProfile at(String url) {
        return APPROVED.renamed("CityParks", url);
    }

    @Test
    void aNewNameIsConfirmedByWhoSawItAtAnAddressOfItsOwn() {
        assertThat(NameConfirmation.decide(true, true, APPROVED, APPROVED, true, true).allowed()).isTrue();
    }

    @Test
    void nothingIsConfirmedTwiceOrUnseen() {
        assertThat(NameConfirmation.decide(false, true, APPROVED, APPROVED, true, true).refusing()).containsExactly(NAME_AWAITS_CONFIRMATION);
        assertThat(NameConfirmation.decide(true, false, APPROVED, APPROVED, true, true).refusing()).containsExactly(NAME_SEEN_ON_PLATFORM);
    }

    @Test
    void itIsTheNameAndTheAddressThatWereApproved() {
        assertThat(NameConfirmation.decide(true, true, APPROVED, at("https://www.facebook.com/SomethingElse"), true, true).refusing()).containsExactly(ACCOUNT_OPENED_AS_APPROVED);
        assertThat(NameConfirmation.decide(true, true, APPROVED, APPROVED.renamed("Another", APPROVED.url()), true, true).refusing()).containsExactly(ACCOUNT_OPENED_AS_APPROVED);
        assertThat(NameConfirmation.decide(true, true, APPROVED, at("http://facebook.com/cityparks/"), true, true).allowed()).as("another way to write it").isTrue();
    }

    @Test
    void theAddressIsOneOfThePlatformAndOfNoOtherAccount() {
        assertThat(NameConfirmation.decide(true, true, at(""), at("nowhere"), true, true).refusing()).containsExactly(ACCOUNT_ADDRESS_KNOWN);
        assertThat(NameConfirmation.decide(true, true, APPROVED, APPROVED, false, true).refusing()).containsExactly(ACCOUNT_AT_ITS_PLATFORM);
        assertThat(NameConfirmation.decide(true, true, APPROVED, APPROVED, true, false).refusing()).containsExactly(ACCOUNT_NOT_REGISTERED);
        assertThat(NameConfirmation.decide(false, false, APPROVED, at(""), false, false).refusing()).containsExactly(NAME_AWAITS_CONFIRMATION, NAME_SEEN_ON_PLATFORM,
                ACCOUNT_OPENED_AS_APPROVED, ACCOUNT_ADDRESS_KNOWN, ACCOUNT_AT_ITS_PLATFORM, ACCOUNT_NOT_REGISTERED);
    }
}
