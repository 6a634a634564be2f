package gov.miami.social.policy.account;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both lifecycles of the package, every step that is allowed and, by leaving it out, every one that is not. */
class LifecyclesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            UNAPPROVED: ACTIVE STANDBY DENIED CLOSED
            APPROVED  : ACTIVE LAPSED CLOSED
            STANDBY   : EMERGENCY ACTIVE UNAPPROVED CLOSED
            EMERGENCY : ACTIVE STANDBY UNAPPROVED DENIED
            ACTIVE    : LAPSED CLOSED
            LAPSED    : ACTIVE STANDBY DENIED CLOSED
            DENIED    : ACTIVE STANDBY CLOSED
            CLOSED    : ''
            """)
    void anAccountGoesWhereItsLifecycleLetsIt(AccountStatus from, String next) {
        var allowed = Arrays.stream(AccountStatus.values()).filter(from::allows).map(Enum::name).collect(toSet());
        assertThat(allowed).isEqualTo(words(next));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            PROPOSED  : ADMITTED PROHIBITED DECLINED
            ADMITTED  : RETIRED PROHIBITED
            RETIRED   : ADMITTED PROHIBITED
            PROHIBITED: ADMITTED RETIRED
            DECLINED  : ADMITTED PROHIBITED
            """)
    void aPlatformGoesWhereItsLifecycleLetsIt(PlatformStatus from, String next) {
        var allowed = Arrays.stream(PlatformStatus.values()).filter(from::allows).map(Enum::name).collect(toSet());
        assertThat(allowed).isEqualTo(words(next));
    }

    @Test
    void whatIsInUseWithoutAnApprovalInForceIsRed() {
        var red = Arrays.stream(AccountStatus.values()).filter(AccountStatus::red).collect(toSet());
        assertThat(red).containsExactlyInAnyOrder(AccountStatus.UNAPPROVED, AccountStatus.LAPSED, AccountStatus.DENIED);
    }

    @Test
    void everyPlatformCanBecomeProhibitedByLaw() {
        assertThat(PlatformStatus.values()).allMatch(from -> from == PlatformStatus.PROHIBITED || from.allows(PlatformStatus.PROHIBITED));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).collect(toSet());
    }
}
