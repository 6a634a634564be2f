package gov.miami.social.policy.account;

import static gov.miami.social.policy.account.Accounts.GARDENER;
import static gov.miami.social.policy.account.Accounts.RANGER;
import static gov.miami.social.policy.account.Accounts.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.policy.shared.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountProfileTest {

    @Test
    void theAddressOfANewNameFollowsThePresentOne() {
        var now = AccountProfile.empty().renamed("MiamiGov", "https://www.facebook.com/miamigov/");
        assertThat(now.addressOf("@CityOfMiami")).isEqualTo("https://www.facebook.com/CityOfMiami/");
        assertThat(AccountProfile.empty().renamed("MiamiGov", "https://www.facebook.com/profile.php?id=7").addressOf("CityOfMiami")).isEmpty();
        assertThat(AccountProfile.empty().addressOf("CityOfMiami")).isEmpty();
    }

    private static AccountProfile named(String handle, List<EmployeeId> users, List<String> languages) {
        return new AccountProfile(Optional.empty(), handle, "", Optional.empty(), "", "", languages, Optional.empty(), Optional.empty(),
                users, "", "", "", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MiamiParks", "@MiamiParks", "@@MiamiParks", "  @MiamiParks ", "@ MiamiParks"})
    void aNameIsKeptWithoutItsSign(String typed) {
        assertThat(named(typed, List.of(), List.of()).handle()).isEqualTo("MiamiParks");
    }

    @Test
    void nobodyCountsTwiceAsUser() {
        var profile = named("x", List.of(RANGER, RANGER, GARDENER, RANGER), List.of("en", "en"));
        assertThat(profile.users()).containsExactly(RANGER, GARDENER);
        assertThat(profile.languages()).containsExactly("en");
    }

    @Test
    void whoeverItNamesIsNamedOnce() {
        var profile = new AccountProfile(Optional.empty(), "x", "", Optional.empty(), "", "", List.of(), Optional.of(RANGER), Optional.of(GARDENER),
                List.of(new EmployeeId("20999"), RANGER), "", "", "", true);
        assertThat(profile.people()).containsExactlyInAnyOrder(RANGER, GARDENER, new EmployeeId("20999"));
        assertThat(AccountProfile.empty().people()).isEmpty();
    }

    @Test
    void whatWasHandedInIsNotChangedFromOutside() {
        var users = new ArrayList<>(List.of(RANGER));
        var profile = named("x", users, List.of());
        users.add(GARDENER);
        assertThat(profile.users()).containsExactly(RANGER);
        assertThatThrownBy(() -> profile.users().add(GARDENER)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void renamedItKeepsAllButNameAndAddress() {
        var renamed = profile().renamed("@CityParks", " https://x.com/CityParks ");
        assertThat(renamed.handle()).isEqualTo("CityParks");
        assertThat(renamed.url()).isEqualTo("https://x.com/CityParks");
        assertThat(renamed.renamed("MiamiParks", "https://www.facebook.com/MiamiParks")).isEqualTo(profile());
    }

    @Test
    void movedItKeepsNameAndAddress() {
        var asked = new AccountProfile(Optional.of(new PlatformKey("x")), "Evil", "https://evil.example", Optional.of(Accounts.POLICE), "", "",
                List.of(), Optional.of(GARDENER), Optional.empty(), List.of(GARDENER), "police@miamigov.com", "https://evil.example", "https://www.miamigov.com/police", false);
        var moved = profile().movedTo(asked);
        assertThat(moved.department()).contains(Accounts.POLICE);
        assertThat(moved.users()).containsExactly(GARDENER);
        assertThat(moved.primaryContact()).contains(GARDENER);
        assertThat(moved.secondaryContact()).isEmpty();
        assertThat(moved.renamed("", "")).isEqualTo(new AccountProfile(profile().platform(), "", "", moved.department(), profile().purpose(),
                profile().audience(), profile().languages(), moved.primaryContact(), moved.secondaryContact(), moved.users(),
                "police@miamigov.com", profile().cityLink(), "https://www.miamigov.com/police", true));
        assertThat(moved.handle()).isEqualTo("MiamiParks");
        assertThat(moved.url()).isEqualTo(profile().url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Facebook", "1x", "../etc", "face book", "facebook\n", "a-b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aPlatformKeyIsPlain(String text) {
        assertThatThrownBy(() -> new PlatformKey(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
