package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.Accounts.GARDENER;
import static gov.miami.social.policy.account.Accounts.RANGER;
import static gov.miami.social.policy.account.Accounts.profile;
import static gov.miami.social.policy.account.PlatformStatus.ADMITTED;
import static gov.miami.social.policy.request.RequestKind.ESTABLISH;
import static gov.miami.social.policy.request.Requests.STRANGERS;
import static gov.miami.social.policy.request.Requests.content;
import static gov.miami.social.policy.request.Requests.establishing;
import static gov.miami.social.policy.request.Requests.refusing;
import static gov.miami.social.policy.request.Requests.with;
import static gov.miami.social.policy.shared.Clause.BACKUP_USER_NAMED;
import static gov.miami.social.policy.shared.Clause.COMMUNICATIONS_CONSULTED;
import static gov.miami.social.policy.shared.Clause.CONTACTS_OF_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.OFFICIAL_LINKS_NAMED;
import static gov.miami.social.policy.shared.Clause.RECOVERY_ADDRESS_OF_CITY;
import static gov.miami.social.policy.shared.Clause.SECOND_CONTACT_IS_ANOTHER;
import static gov.miami.social.policy.shared.Clause.USERS_NAMED;
import static gov.miami.social.policy.shared.Clause.USERS_OF_DEPARTMENT;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.Accounts;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.PersonName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who shall run an account and how: its users, the links on its first page, its way back, and the advice of Communications. */
class RequestMeritsOfRunningTest {

    @Test
    void aUserIsNamedAndShouldHaveABackup() {
        var nobody = RequestMerits.decide(establishing(with(usedBy(List.of()))));
        assertThat(nobody.refusing()).containsExactly(USERS_NAMED);
        var alone = RequestMerits.decide(establishing(with(usedBy(List.of(RANGER)))));
        assertThat(alone.allowed()).isTrue();
        assertThat(alone.advising()).containsExactly(BACKUP_USER_NAMED);
    }

    @Test
    void theUsersAreActiveEmployeesOfTheDepartment() {
        var strangers = new MeritsCase(ESTABLISH, content(), Optional.of(ADMITTED), false, true, true, Optional.empty(), true, false, Accounts.PAGES, STRANGERS, List.of());
        assertThat(refusing(strangers)).containsExactly(USERS_OF_DEPARTMENT);
        assertThat(RequestMerits.decide(strangers).refusals()).as("who is not").containsExactly(Check.ofAll(USERS_OF_DEPARTMENT, STRANGERS));
        assertThat(USERS_OF_DEPARTMENT.section()).startsWith("A.2");
        assertThat(RequestMerits.decide(establishing(content())).checks()).contains(Check.of(USERS_OF_DEPARTMENT, true));
    }

    @Test
    void whoAnswersForTheAccountShouldBeOfTheDepartment() {
        var outside = RequestMerits.decide(answeredForBy(content(), STRANGERS));
        assertThat(outside.allowed()).as("advice: the policy speaks of users only").isTrue();
        assertThat(outside.advising()).containsExactly(CONTACTS_OF_DEPARTMENT);
        assertThat(outside.checks()).as("who is not").contains(Check.ofAll(CONTACTS_OF_DEPARTMENT, STRANGERS));
        assertThat(RequestMerits.decide(answeredForBy(content(), List.of())).checks()).contains(Check.of(CONTACTS_OF_DEPARTMENT, true));
        var nobody = answeredForBy(Requests.with(profile().movedTo(AccountProfile.empty())), List.of());
        assertThat(RequestMerits.decide(nobody).checks()).extracting(Check::clause).doesNotContain(CONTACTS_OF_DEPARTMENT);
    }

    @Test
    void theSecondContactIsSomebodyElse() {
        var twice = RequestMerits.decide(establishing(with(contacts(RANGER, Optional.of(RANGER)))));
        assertThat(twice.advising()).containsExactly(SECOND_CONTACT_IS_ANOTHER);
        assertThat(RequestMerits.decide(establishing(with(contacts(RANGER, Optional.of(GARDENER))))).checks()).contains(Check.of(SECOND_CONTACT_IS_ANOTHER, true));
        assertThat(RequestMerits.decide(establishing(with(contacts(RANGER, Optional.empty())))).checks()).extracting(Check::clause).doesNotContain(SECOND_CONTACT_IS_ANOTHER);
    }

    private static AccountProfile contacts(EmployeeId first, Optional<EmployeeId> second) {
        var known = profile();
        return new AccountProfile(known.platform(), known.handle(), known.url(), known.department(), known.purpose(), known.audience(), known.languages(), Optional.of(first), second,
                known.users(), known.recoveryEmail(), known.cityLink(), known.departmentLink(), known.commentsOpen());
    }

    private static MeritsCase answeredForBy(RequestContent content, List<PersonName> outsiders) {
        return new MeritsCase(ESTABLISH, content, Optional.of(ADMITTED), false, true, true, Optional.empty(), true, false, Accounts.PAGES, List.of(), outsiders);
    }

    @Test
    void nobodyIsHisOwnBackup() {
        assertThat(RequestMerits.decide(establishing(with(usedBy(List.of(RANGER, RANGER))))).advising()).containsExactly(BACKUP_USER_NAMED);
    }

    @Test
    void bothOfficialLinksAreNamed() {
        assertThat(refusing(establishing(with(linking("https://example.com", profile().departmentLink()))))).containsExactly(OFFICIAL_LINKS_NAMED);
        assertThat(refusing(establishing(with(linking(profile().cityLink(), ""))))).containsExactly(OFFICIAL_LINKS_NAMED);
    }

    @Test
    void oneLandingPageOfTheCityMayCarryBothLinks() {
        assertThat(refusing(establishing(with(linking("https://miami.gov/social", "https://miami.gov/social"))))).isEmpty();
    }

    @Test
    void itIsRecoveredByAnAddressOfTheCity() {
        var content = with(profileWith(profile().users(), "ranger@gmail.com", profile().cityLink(), profile().departmentLink()));
        assertThat(refusing(establishing(content))).containsExactly(RECOVERY_ADDRESS_OF_CITY);
    }

    @Test
    void communicationsShouldBeConsulted() {
        var content = new RequestContent(Optional.empty(), profile(), "", "x", "x", false);
        var decision = RequestMerits.decide(establishing(content));
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.advising()).containsExactly(COMMUNICATIONS_CONSULTED);
        var own = new RequestContent(Optional.empty(), profile().ownedBy(DepartmentKey.COMMUNICATIONS), "", "x", "x", false);
        assertThat(RequestMerits.decide(establishing(own)).advising()).as("the Office does not consult itself").isEmpty();
    }

    private static AccountProfile profileWith(List<EmployeeId> users, String recovery, String cityLink, String departmentLink) {
        var good = profile();
        return new AccountProfile(good.platform(), good.handle(), good.url(), good.department(), good.purpose(), good.audience(),
                good.languages(), good.primaryContact(), good.secondaryContact(), users, recovery, cityLink, departmentLink, true);
    }

    private static AccountProfile usedBy(List<EmployeeId> users) {
        return profileWith(users, profile().recoveryEmail(), profile().cityLink(), profile().departmentLink());
    }

    private static AccountProfile linking(String cityLink, String departmentLink) {
        return profileWith(profile().users(), profile().recoveryEmail(), cityLink, departmentLink);
    }
}
