package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.CLOSED;
import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.account.Accounts.PARKS;
import static gov.miami.social.policy.account.Accounts.POLICE;
import static gov.miami.social.policy.account.Accounts.profile;
import static gov.miami.social.policy.account.PlatformStatus.ADMITTED;
import static gov.miami.social.policy.request.ChangeKind.HAND_OVER;
import static gov.miami.social.policy.request.ChangeKind.RENAME;
import static gov.miami.social.policy.request.ChangeKind.TRANSFER;
import static gov.miami.social.policy.request.RequestKind.CHANGE;
import static gov.miami.social.policy.request.RequestKind.ESTABLISH;
import static gov.miami.social.policy.request.RequestKind.TERMINATE;
import static gov.miami.social.policy.request.RequestKind.USE;
import static gov.miami.social.policy.request.Requests.STRANGERS;
import static gov.miami.social.policy.request.Requests.about;
import static gov.miami.social.policy.request.Requests.asked;
import static gov.miami.social.policy.request.Requests.changing;
import static gov.miami.social.policy.request.Requests.content;
import static gov.miami.social.policy.request.Requests.ownedBy;
import static gov.miami.social.policy.request.Requests.refusing;
import static gov.miami.social.policy.request.Requests.unbound;
import static gov.miami.social.policy.request.Requests.with;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_KEEPS_ITS_NAME;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_MAY_COME_INTO_USE;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_ENDING;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ON_RECORD_FOR_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.BACKUP_USER_NAMED;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_BOUND_BY_POLICY;
import static gov.miami.social.policy.shared.Clause.NEW_NAME_DIFFERS;
import static gov.miami.social.policy.shared.Clause.NO_OTHER_REQUEST_OPEN;
import static gov.miami.social.policy.shared.Clause.OFFICIAL_LINKS_NAMED;
import static gov.miami.social.policy.shared.Clause.RECEIVING_DEPARTMENT_DIFFERS;
import static gov.miami.social.policy.shared.Clause.RECOVERY_ADDRESS_OF_CITY;
import static gov.miami.social.policy.shared.Clause.USERS_NAMED;
import static gov.miami.social.policy.shared.Clause.USERS_OF_DEPARTMENT;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.Accounts;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an account that exists must be for a request about it: to use it, change it, hand it over or end it. */
class RequestMeritsOfAnAccountTest {

    @ParameterizedTest
    @EnumSource(names = {"UNAPPROVED", "STANDBY", "EMERGENCY", "ACTIVE", "LAPSED", "DENIED"})
    void theUseOfAnAccountThatExistsCanBeApproved(AccountStatus account) {
        assertThat(refusing(about(USE, content(), account))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "CLOSED"})
    void anAccountStillToBeOpenedOrClosedComesIntoUseNoSuchWay(AccountStatus account) {
        assertThat(refusing(about(USE, content(), account))).containsExactly(ACCOUNT_MAY_COME_INTO_USE);
    }

    @Test
    void theUseOfNoAccountIsNotApproved() {
        var facts = new MeritsCase(USE, content(), Optional.of(ADMITTED), false, true, true, Optional.empty(), true, false, Accounts.PAGES, List.of(), List.of());
        assertThat(refusing(facts)).containsExactly(ACCOUNT_MAY_COME_INTO_USE);
    }

    @Test
    void theUseOfAnothersAccountIsATransfer() {
        assertThat(refusing(about(USE, content(), UNAPPROVED, Optional.of(POLICE), true, false))).containsExactly(ACCOUNT_ON_RECORD_FOR_DEPARTMENT);
        assertThat(refusing(about(USE, content(), UNAPPROVED, Optional.empty(), true, false))).isEmpty();
    }

    @Test
    void theAddressOfAnAccountInUseIsKnown() {
        assertThat(refusing(about(USE, with(profile().renamed("MiamiParks", "")), UNAPPROVED))).containsExactly(ACCOUNT_KEEPS_ITS_NAME, ACCOUNT_ADDRESS_KNOWN);
    }

    @Test
    void anAccountWhoseUseIsAskedForKeepsItsPlatformNameAndAddress() {
        assertThat(refusing(about(USE, with(profile().on(new PlatformKey("threads"))), ACTIVE))).containsExactly(ACCOUNT_KEEPS_ITS_NAME);
        assertThat(refusing(about(USE, with(profile().renamed("Other", profile().url())), ACTIVE))).containsExactly(ACCOUNT_KEEPS_ITS_NAME);
        assertThat(refusing(about(USE, with(profile().renamed("MiamiParks", "https://www.facebook.com/Other")), ACTIVE))).containsExactly(ACCOUNT_KEEPS_ITS_NAME);
        assertThat(refusing(about(USE, with(profile().renamed("@miamiparks", "http://m.facebook.com/MiamiParks/")), ACTIVE))).as("the same, written otherwise").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"USE", "CHANGE", "TERMINATE"})
    void oneRequestAboutAnAccountIsOpenAtATime(RequestKind kind) {
        assertThat(refusing(about(kind, content(), ACTIVE, Optional.of(PARKS), true, true))).containsExactly(NO_OTHER_REQUEST_OPEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "EMERGENCY"}, mode = EnumSource.Mode.EXCLUDE)
    void anAccountThatHasNotEndedCanBeEnded(AccountStatus account) {
        assertThat(refusing(about(TERMINATE, content(), account))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED", "EMERGENCY"})
    void anAccountThatHasEndedOrAwaitsReviewIsNeitherEndedNorChanged(String account) {
        assertThat(refusing(about(TERMINATE, content(), AccountStatus.valueOf(account)))).containsExactly(ACCOUNT_OPEN);
        assertThat(refusing(about(CHANGE, changing(HAND_OVER, profile()), AccountStatus.valueOf(account)))).containsExactly(ACCOUNT_OPEN);
    }

    @Test
    void aRenamedAccountHasAnAddressOfItsOwn() {
        var renaming = changing(RENAME, renamed());
        assertThat(refusing(about(CHANGE, renaming, ACTIVE))).isEmpty();
        assertThat(refusing(about(CHANGE, renaming, ACTIVE, Optional.of(PARKS), false, false))).containsExactly(ACCOUNT_NOT_REGISTERED);
        assertThat(refusing(about(CHANGE, changing(RENAME, profile().renamed("x", "x")), ACTIVE))).containsExactly(ACCOUNT_ADDRESS_KNOWN);
    }

    @Test
    void theNewNameIsAnother() {
        assertThat(refusing(about(CHANGE, changing(RENAME, profile()), ACTIVE))).containsExactly(NEW_NAME_DIFFERS);
        assertThat(refusing(about(CHANGE, changing(RENAME, profile().renamed("MIAMIPARKS", "https://facebook.com/MiamiParks/")), ACTIVE)))
                .as("capitals and ways of writing are no other name").containsExactly(NEW_NAME_DIFFERS);
        assertThat(refusing(about(CHANGE, changing(RENAME, profile().renamed(profile().handle(), renamed().url())), ACTIVE))).as("another address").isEmpty();
        assertThat(refusing(about(CHANGE, changing(RENAME, profile().renamed(renamed().handle(), profile().url())), ACTIVE))).as("another name").isEmpty();
    }

    private static AccountProfile renamed() {
        return profile().renamed("ParksOfMiami", "https://www.facebook.com/ParksOfMiami");
    }

    @Test
    void whatIsAskedForStandsOnItsPlatform() {
        var elsewhere = new MeritsCase(CHANGE, changing(RENAME, renamed()), Optional.of(ADMITTED), false, false, true, asked(ACTIVE, Optional.of(PARKS)), true, false, Accounts.PAGES, List.of(), List.of());
        assertThat(refusing(elsewhere)).containsExactly(ACCOUNT_AT_ITS_PLATFORM);
        assertThat(refusing(new MeritsCase(ESTABLISH, content(), Optional.of(ADMITTED), false, false, true, Optional.empty(), true,
                false, Accounts.PAGES, List.of(), List.of()))).containsExactly(ACCOUNT_AT_ITS_PLATFORM);
    }

    @Test
    void aTransferGoesToAnotherDepartment() {
        assertThat(refusing(about(CHANGE, changing(TRANSFER, ownedBy(POLICE)), ACTIVE))).isEmpty();
        assertThat(refusing(about(CHANGE, changing(TRANSFER, ownedBy(PARKS)), ACTIVE))).containsExactly(RECEIVING_DEPARTMENT_DIFFERS);
        assertThat(refusing(about(CHANGE, changing(TRANSFER, ownedBy(null)), ACTIVE))).containsExactly(RECEIVING_DEPARTMENT_DIFFERS);
    }

    @Test
    void aTransferNamesUsersOfTheDepartmentThatTakesTheAccount() {
        var moved = changing(TRANSFER, profile().movedTo(AccountProfile.empty().ownedBy(POLICE)));
        assertThat(refusing(about(CHANGE, moved, ACTIVE))).containsExactly(USERS_NAMED, OFFICIAL_LINKS_NAMED, RECOVERY_ADDRESS_OF_CITY);
        var strangers = new MeritsCase(CHANGE, changing(TRANSFER, ownedBy(POLICE)), Optional.of(ADMITTED), false, true, true, asked(ACTIVE, Optional.of(PARKS)), true, false, Accounts.PAGES, STRANGERS, List.of());
        assertThat(refusing(strangers)).containsExactly(USERS_OF_DEPARTMENT);
        var renamed = new MeritsCase(CHANGE, changing(RENAME, renamed()), Optional.of(ADMITTED), false, true, true, asked(ACTIVE, Optional.of(PARKS)), true, false, Accounts.PAGES, STRANGERS, List.of());
        assertThat(refusing(renamed)).as("the users of a renamed account stay").isEmpty();
    }

    @Test
    void aTransferNamesThePageOfTheDepartmentThatTakesTheAccount() {
        var taker = ownedBy(POLICE);
        var elsewhere = new AccountProfile(taker.platform(), "", "", taker.department(), "", "", List.of(), taker.primaryContact(), Optional.empty(), taker.users(), taker.recoveryEmail(), "",
                "https://police.example", true);
        assertThat(refusing(about(CHANGE, changing(TRANSFER, profile().movedTo(elsewhere)), ACTIVE))).containsExactly(OFFICIAL_LINKS_NAMED);
    }

    @Test
    void aTransferNamesTheCityAddressByWhichTheTakingDepartmentRecoversTheAccount() {
        var taker = ownedBy(POLICE);
        var privately = new AccountProfile(taker.platform(), "", "", taker.department(), "", "", List.of(), taker.primaryContact(), Optional.empty(), taker.users(), "police@mail.example", "",
                taker.departmentLink(), true);
        assertThat(refusing(about(CHANGE, changing(TRANSFER, profile().movedTo(privately)), ACTIVE))).containsExactly(RECOVERY_ADDRESS_OF_CITY);
        assertThat(refusing(about(CHANGE, changing(TRANSFER, profile().movedTo(taker)), ACTIVE))).isEmpty();
    }

    @Test
    void aTransferToOneUserIsAdvisedToNameABackup() {
        var alone = new MeritsCase(CHANGE, changing(TRANSFER, profile().movedTo(usedBy(Accounts.RANGER).ownedBy(POLICE))), Optional.of(ADMITTED), false, true, true,
                asked(ACTIVE, Optional.of(PARKS)), true, false, Accounts.PAGES, List.of(), List.of());
        assertThat(RequestMerits.decide(alone).allowed()).isTrue();
        assertThat(RequestMerits.decide(alone).advising()).containsExactly(BACKUP_USER_NAMED);
        assertThat(RequestMerits.decide(about(CHANGE, changing(TRANSFER, ownedBy(POLICE)), ACTIVE)).advising()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"USE", "CHANGE", "TERMINATE"})
    void nothingMoreIsAskedAboutAnAccountThatEnds(RequestKind kind) {
        var ending = new MeritsCase(kind, content(), Optional.of(ADMITTED), false, true, true, Optional.of(new AskedAccount(ACTIVE, profile(), true, true)), true, false, Accounts.PAGES, List.of(), List.of());
        assertThat(refusing(ending)).containsExactly(ACCOUNT_NOT_ENDING);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGE", "TERMINATE"})
    void aDraftAboutAnAccountThatHasPassedToAnotherDepartmentCountsNoMore(RequestKind kind) {
        var content = kind == CHANGE ? changing(RENAME, renamed()) : content();
        assertThat(refusing(about(kind, content, ACTIVE, Optional.of(POLICE), true, false))).containsExactly(ACCOUNT_ON_RECORD_FOR_DEPARTMENT);
    }

    @Test
    void usersAreDesignatedWhereTheyDifferOrNobodyEverApprovedThem() {
        var other = with(profile().movedTo(usedBy(Accounts.RANGER).ownedBy(PARKS)));
        assertThat(about(USE, content(), ACTIVE).designates()).isFalse();
        assertThat(about(USE, other, ACTIVE).designates()).isTrue();
        assertThat(about(CHANGE, other, ACTIVE).designates()).isFalse();
        var found = new AskedAccount(UNAPPROVED, profile(), false, false);
        assertThat(new MeritsCase(USE, content(), Optional.of(ADMITTED), false, true, true, Optional.of(found), true, false, Accounts.PAGES, List.of(), List.of()).designates()).isTrue();
    }

    @Test
    void theAccountsOfADepartmentThatEndedCanStillBeEnded() {
        assertThat(refusing(unbound(TERMINATE, content(), Optional.of(PARKS)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGE", "TERMINATE"})
    void forAnAccountThatNobodyOwnsADepartmentAnswersThatThePolicyBinds(RequestKind kind) {
        var content = kind == CHANGE ? changing(HAND_OVER, profile()) : content();
        assertThat(refusing(about(kind, content, UNAPPROVED, Optional.empty(), true, false))).isEmpty();
        assertThat(refusing(unbound(kind, content, Optional.empty()))).containsExactly(DEPARTMENT_BOUND_BY_POLICY);
        assertThat(refusing(unbound(kind, content, Optional.of(PARKS)))).isEmpty();
    }

    @Test
    void aHandOverNeedsNeitherNewNameNorNewDepartment() {
        assertThat(refusing(about(CHANGE, changing(HAND_OVER, profile()), ACTIVE, Optional.of(PARKS), false, false))).isEmpty();
    }

    private static AccountProfile usedBy(EmployeeId user) {
        var nobody = AccountProfile.empty();
        return new AccountProfile(nobody.platform(), "", "", nobody.department(), "", "", List.of(), Optional.of(user), Optional.empty(), List.of(user), profile().recoveryEmail(), "", profile().departmentLink(), true);
    }
}
