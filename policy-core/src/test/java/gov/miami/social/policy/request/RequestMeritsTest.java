package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.CLOSED;
import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.account.Accounts.PARKS;
import static gov.miami.social.policy.account.Accounts.POLICE;
import static gov.miami.social.policy.account.Accounts.profile;
import static gov.miami.social.policy.account.PlatformStatus.ADMITTED;
import static gov.miami.social.policy.account.PlatformStatus.PROHIBITED;
import static gov.miami.social.policy.account.PlatformStatus.PROPOSED;
import static gov.miami.social.policy.request.ChangeKind.HAND_OVER;
import static gov.miami.social.policy.request.ChangeKind.RENAME;
import static gov.miami.social.policy.request.ChangeKind.TRANSFER;
import static gov.miami.social.policy.request.RequestKind.CHANGE;
import static gov.miami.social.policy.request.RequestKind.ESTABLISH;
import static gov.miami.social.policy.request.RequestKind.USE;
import static gov.miami.social.policy.request.Requests.about;
import static gov.miami.social.policy.request.Requests.asked;
import static gov.miami.social.policy.request.Requests.changing;
import static gov.miami.social.policy.request.Requests.content;
import static gov.miami.social.policy.request.Requests.establishing;
import static gov.miami.social.policy.request.Requests.onPlatform;
import static gov.miami.social.policy.request.Requests.ownedBy;
import static gov.miami.social.policy.request.Requests.refusing;
import static gov.miami.social.policy.request.Requests.unbound;
import static gov.miami.social.policy.request.Requests.with;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_MAY_COME_INTO_USE;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_KEEPS_ITS_NAME;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NAME_IS_ONE_WORD;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ON_RECORD_FOR_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.BACKUP_USER_NAMED;
import static gov.miami.social.policy.shared.Clause.COMMUNICATIONS_CONSULTED;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_BOUND_BY_POLICY;
import static gov.miami.social.policy.shared.Clause.NO_OTHER_REQUEST_OPEN;
import static gov.miami.social.policy.shared.Clause.OFFICIAL_LINKS_NAMED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_IN_CATALOGUE;
import static gov.miami.social.policy.shared.Clause.PLATFORM_NOT_PROHIBITED;
import static gov.miami.social.policy.shared.Clause.RECOVERY_ADDRESS_OF_CITY;
import static gov.miami.social.policy.shared.Clause.USERS_NAMED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.Accounts;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestMeritsTest {

    @Test
    void aCompleteRequestOnAnAdmittedPlatformHasMerit() {
        var decision = RequestMerits.decide(establishing(content()));
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.advising()).isEmpty();
    }

    @Test
    void noOtherAccountHasTheAddressAskedFor() {
        var facts = new MeritsCase(ESTABLISH, content(), Optional.of(ADMITTED), false, true, false, Optional.empty(), true, false, Accounts.PAGES, List.of(), List.of());
        assertThat(refusing(facts)).containsExactly(ACCOUNT_NOT_REGISTERED);
        assertThat(refusing(about(USE, content(), UNAPPROVED, Optional.of(PARKS), false, false))).containsExactly(ACCOUNT_NOT_REGISTERED);
    }

    @Test
    void aNewAccountMayLackItsAddressButNotHaveAFalseOne() {
        assertThat(refusing(establishing(with(profile().renamed("MiamiParks", ""))))).isEmpty();
        assertThat(refusing(establishing(with(profile().renamed("MiamiParks", "javascript:alert(1)"))))).containsExactly(ACCOUNT_ADDRESS_KNOWN);
    }

    @Test
    void theNameAskedForIsOneThatAPlatformHas() {
        var words = profile().renamed("two words !/x?", profile().url());
        assertThat(refusing(establishing(with(words)))).containsExactly(ACCOUNT_NAME_IS_ONE_WORD);
        assertThat(refusing(about(USE, with(words), UNAPPROVED))).containsExactly(ACCOUNT_KEEPS_ITS_NAME, ACCOUNT_NAME_IS_ONE_WORD);
        assertThat(refusing(about(CHANGE, changing(RENAME, words), ACTIVE))).containsExactly(ACCOUNT_NAME_IS_ONE_WORD);
        assertThat(refusing(about(CHANGE, changing(HAND_OVER, words), ACTIVE))).isEmpty();
        assertThat(refusing(establishing(with(profile().renamed("parks@miami.social", profile().url()))))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "RETIRED", "DECLINED"})
    void thePlatformIsInTheCatalogue(PlatformStatus platform) {
        assertThat(refusing(onPlatform(Optional.of(platform), false))).containsExactly(PLATFORM_IN_CATALOGUE);
        assertThat(refusing(onPlatform(Optional.of(platform), true))).containsExactly(PLATFORM_IN_CATALOGUE);
        assertThat(refusing(onPlatform(Optional.empty(), false))).containsExactly(PLATFORM_IN_CATALOGUE);
    }

    @Test
    void aProhibitedPlatformTakesAWaiver() {
        assertThat(refusing(onPlatform(Optional.of(PROHIBITED), false))).containsExactly(PLATFORM_NOT_PROHIBITED);
        assertThat(refusing(onPlatform(Optional.of(PROHIBITED), true))).isEmpty();
    }

    @Test
    void aPlatformUnderReviewHoldsBackTheApprovalOnly() {
        assertThat(RequestMerits.atSubmission(onPlatform(Optional.of(PROPOSED), false)).allowed()).isTrue();
        assertThat(RequestMerits.atSubmission(onPlatform(Optional.of(PlatformStatus.DECLINED), false)).refusing()).containsExactly(PLATFORM_IN_CATALOGUE);
        assertThat(RequestMerits.atSubmission(onPlatform(Optional.empty(), false)).refusing()).containsExactly(PLATFORM_IN_CATALOGUE);
    }

    @Test
    void theDepartmentThatShallOwnAnAccountIsBoundByThePolicy() {
        assertThat(refusing(unbound(ESTABLISH, content()))).containsExactly(DEPARTMENT_BOUND_BY_POLICY);
        assertThat(refusing(unbound(USE, content()))).containsExactly(DEPARTMENT_BOUND_BY_POLICY);
        assertThat(refusing(unbound(CHANGE, changing(TRANSFER, ownedBy(POLICE))))).containsExactly(DEPARTMENT_BOUND_BY_POLICY);
    }

    @Test
    void whatIsEmptyCountsNeitherAsMetNorAsUnmet() {
        var empty = new MeritsCase(ESTABLISH, RequestContent.empty(), Optional.empty(), false, true, true, Optional.empty(), false, false,
                Accounts.PAGES, List.of(), List.of());
        assertThat(RequestMerits.decide(empty).checks()).noneMatch(Check::met);
        assertThat(RequestMerits.decide(establishing(content())).checks()).extracting(Check::clause)
                .contains(ACCOUNT_ADDRESS_KNOWN, ACCOUNT_NAME_IS_ONE_WORD, ACCOUNT_AT_ITS_PLATFORM, ACCOUNT_NOT_REGISTERED, PLATFORM_NOT_PROHIBITED);
    }

    @Test
    void everyUnmetClauseIsNamedAtOnce() {
        var content = new RequestContent(Optional.empty(), AccountProfile.empty(), "", "", "", false);
        var facts = new MeritsCase(USE, content, Optional.of(PROHIBITED), false, true, false, asked(CLOSED, Optional.of(POLICE)), false, true, Accounts.PAGES, List.of(), List.of());
        Decision decision = RequestMerits.decide(facts);
        assertThat(decision.refusing()).containsExactly(ACCOUNT_MAY_COME_INTO_USE, ACCOUNT_ON_RECORD_FOR_DEPARTMENT, ACCOUNT_KEEPS_ITS_NAME, ACCOUNT_ADDRESS_KNOWN,
                NO_OTHER_REQUEST_OPEN, DEPARTMENT_BOUND_BY_POLICY, ACCOUNT_NOT_REGISTERED, PLATFORM_NOT_PROHIBITED, USERS_NAMED, OFFICIAL_LINKS_NAMED, RECOVERY_ADDRESS_OF_CITY);
        assertThat(decision.advising()).containsExactly(BACKUP_USER_NAMED, COMMUNICATIONS_CONSULTED);
    }
}
