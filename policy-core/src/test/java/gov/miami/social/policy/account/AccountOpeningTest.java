package gov.miami.social.policy.account;

import static gov.miami.social.policy.account.AccountStatus.APPROVED;
import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.account.Accounts.PAGES;
import static gov.miami.social.policy.account.Accounts.profile;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_APPROVED_TO_OPEN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NAME_IS_ONE_WORD;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPENED_AS_APPROVED;
import static gov.miami.social.policy.shared.Clause.OFFICIAL_LINKS_SHOWN;
import static gov.miami.social.policy.shared.Clause.PLATFORM_NOT_PROHIBITED;
import static gov.miami.social.policy.shared.Clause.RECOVERY_ADDRESS_OF_CITY;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountOpeningTest {

    private static List<Clause> refusing(AccountStatus status, AccountProfile profile, boolean free, boolean links) {
        return AccountOpening.decide(new OpeningCase(status, profile, profile, true, free, links, true, PAGES)).refusing();
    }

    @Test
    void anApprovedAccountThatShowsItsLinksIsOpened() {
        assertThat(refusing(APPROVED, profile(), true, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "APPROVED", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsOpenedThatIsNotApproved(AccountStatus status) {
        assertThat(refusing(status, profile(), true, true)).containsExactly(ACCOUNT_APPROVED_TO_OPEN);
    }

    @Test
    void whatIsOpenedIsWhatWasApproved() {
        assertThat(opened(profile(), profile().renamed("@miamiparks", "http://m.facebook.com/MiamiParks/"))).as("the same, written otherwise").isEmpty();
        assertThat(opened(profile(), profile().renamed("Other", profile().url()))).containsExactly(ACCOUNT_OPENED_AS_APPROVED);
        assertThat(opened(profile(), profile().renamed("MiamiParks", "https://www.facebook.com/Other"))).containsExactly(ACCOUNT_OPENED_AS_APPROVED);
        assertThat(opened(profile().renamed("MiamiParks", ""), profile())).as("approved before its address was known").isEmpty();
    }

    private static List<Clause> opened(AccountProfile approved, AccountProfile opened) {
        return AccountOpening.decide(new OpeningCase(APPROVED, approved, opened, true, true, true, true, PAGES)).refusing();
    }

    @Test
    void itsAddressStandsOnItsPlatform() {
        assertThat(AccountOpening.decide(new OpeningCase(APPROVED, profile(), profile(), false, true, true, true, PAGES)).refusing()).containsExactly(ACCOUNT_AT_ITS_PLATFORM);
    }

    @Test
    void itsNameIsOneThatAPlatformHas() {
        assertThat(refusing(APPROVED, profile().renamed("two words", profile().url()), true, true)).containsExactly(ACCOUNT_NAME_IS_ONE_WORD);
        assertThat(refusing(APPROVED, profile().renamed("@two_words", profile().url()), true, true)).isEmpty();
    }

    @Test
    void itsAddressIsKnown() {
        assertThat(refusing(APPROVED, profile("", "parks.social@miamigov.com"), true, true)).containsExactly(ACCOUNT_ADDRESS_KNOWN);
    }

    @Test
    void noOtherAccountHasItsAddress() {
        assertThat(refusing(APPROVED, profile(), false, true)).containsExactly(ACCOUNT_NOT_REGISTERED);
    }

    @Test
    void aPersonSawBothLinksOnItsFirstPage() {
        assertThat(refusing(APPROVED, profile(), true, false)).containsExactly(OFFICIAL_LINKS_SHOWN);
    }

    @Test
    void itIsRecoveredByAnAddressOfTheCity() {
        assertThat(refusing(APPROVED, profile("https://www.facebook.com/MiamiParks", "ranger@gmail.com"), true, true))
                .containsExactly(RECOVERY_ADDRESS_OF_CITY);
    }

    @Test
    void noAccountOpensOnAPlatformProhibitedSinceItsApproval() {
        assertThat(AccountOpening.decide(new OpeningCase(APPROVED, profile(), profile(), true, true, true, false, PAGES)).refusing()).containsExactly(PLATFORM_NOT_PROHIBITED);
    }

    @Test
    void everyUnmetClauseIsNamedAtOnce() {
        assertThat(refusing(UNAPPROVED, profile("", ""), false, false)).containsExactly(ACCOUNT_APPROVED_TO_OPEN, ACCOUNT_ADDRESS_KNOWN,
                ACCOUNT_NOT_REGISTERED, OFFICIAL_LINKS_SHOWN, RECOVERY_ADDRESS_OF_CITY);
    }
}
