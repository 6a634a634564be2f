package gov.miami.social.policy.request;

import static gov.miami.social.policy.request.RequestStatus.DRAFTED;
import static gov.miami.social.policy.request.RequestStatus.ENDORSED;
import static gov.miami.social.policy.request.RequestStatus.RETURNED;
import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.request.RequestKind.TERMINATE;
import static gov.miami.social.policy.request.Requests.about;
import static gov.miami.social.policy.request.Requests.content;
import static gov.miami.social.policy.request.Requests.establishing;
import static gov.miami.social.policy.request.Requests.onPlatform;
import static gov.miami.social.policy.shared.Clause.NO_EMERGENCY_USE_TO_DECIDE;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OF_REQUESTERS_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.PLATFORM_IN_CATALOGUE;
import static gov.miami.social.policy.shared.Clause.QUESTIONS_ANSWERED;
import static gov.miami.social.policy.shared.Clause.REQUESTER_ACTS;
import static gov.miami.social.policy.shared.Clause.REQUESTER_IN_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.REQUEST_COMPLETE;
import static gov.miami.social.policy.shared.Clause.REQUEST_OPEN_TO_CHANGE;
import static gov.miami.social.policy.shared.Clause.REQUEST_WITHDRAWABLE;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.policy.account.Accounts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestSubmissionTest {

    private static final MeritsCase MERITS = establishing(content());

    @ParameterizedTest
    @EnumSource(names = {"DRAFTED", "RETURNED"})
    void itsRequesterWritesAndHandsIn(RequestStatus status) {
        assertThat(RequestSubmission.draft(status, true).allowed()).isTrue();
        assertThat(RequestSubmission.decide(status, true, true, true, establishing(content().answering("The duty officer"))).allowed()).isTrue();
    }

    @Test
    void aRequestAboutAnotherDepartmentsAccountIsNotBegun() {
        assertThat(RequestSubmission.begin(true).allowed()).isTrue();
        assertThat(RequestSubmission.begin(false).refusing()).containsExactly(ACCOUNT_OF_REQUESTERS_DEPARTMENT);
    }

    @Test
    void whatWasSentBackIsAnsweredBeforeItIsHandedInAgain() {
        assertThat(RequestSubmission.decide(RETURNED, true, true, true, MERITS).refusing()).containsExactly(QUESTIONS_ANSWERED);
        assertThat(RequestSubmission.decide(RETURNED, true, true, true, establishing(content().answering(" - "))).refusing()).containsExactly(QUESTIONS_ANSWERED);
        assertThat(RequestSubmission.decide(DRAFTED, true, true, true, MERITS).checks()).noneMatch(check -> check.clause() == QUESTIONS_ANSWERED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFTED", "RETURNED"}, mode = EnumSource.Mode.EXCLUDE)
    void whatIsHandedInOrDecidedIsNotWrittenIn(RequestStatus status) {
        assertThat(RequestSubmission.draft(status, true).refusing()).containsExactly(REQUEST_OPEN_TO_CHANGE);
        assertThat(RequestSubmission.decide(status, true, true, true, MERITS).refusing()).containsExactly(REQUEST_OPEN_TO_CHANGE);
    }

    @Test
    void nobodyElseWritesHandsInOrTakesBack() {
        assertThat(RequestSubmission.draft(DRAFTED, false).refusing()).containsExactly(REQUESTER_ACTS);
        assertThat(RequestSubmission.decide(DRAFTED, false, true, true, MERITS).refusing()).containsExactly(REQUESTER_ACTS);
        assertThat(RequestSubmission.withdraw(DRAFTED, false, false).refusing()).containsExactly(REQUESTER_ACTS);
    }

    @Test
    void theRequesterBelongsToTheDepartmentHeAsksFor() {
        assertThat(RequestSubmission.decide(DRAFTED, true, false, true, MERITS).refusing()).containsExactly(REQUESTER_IN_DEPARTMENT);
    }

    @Test
    void theAccountIsOfTheRequestersDepartment() {
        assertThat(RequestSubmission.decide(DRAFTED, true, true, false, about(TERMINATE, content(), ACTIVE)).refusing()).containsExactly(ACCOUNT_OF_REQUESTERS_DEPARTMENT);
        assertThat(RequestSubmission.decide(DRAFTED, true, true, true, about(TERMINATE, content(), ACTIVE)).allowed()).isTrue();
        assertThat(RequestSubmission.decide(DRAFTED, true, true, false, MERITS).allowed()).as("a new account is nobody's yet").isTrue();
    }

    @Test
    void onlyACompleteRequestIsHandedIn() {
        var unreasoned = new RequestContent(Optional.empty(), Accounts.profile(), "", "No other serves", " ", true);
        assertThat(RequestSubmission.decide(DRAFTED, true, true, true, establishing(unreasoned)).refusing()).containsExactly(REQUEST_COMPLETE);
    }

    @Test
    void itsMeritsArePutToItAtOnceExceptAPlatformUnderReview() {
        assertThat(RequestSubmission.decide(DRAFTED, true, true, true, onPlatform(Optional.of(PlatformStatus.RETIRED), false)).refusing())
                .containsExactly(PLATFORM_IN_CATALOGUE);
        assertThat(RequestSubmission.decide(DRAFTED, true, true, true, onPlatform(Optional.of(PlatformStatus.PROPOSED), false)).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFTED", "SUBMITTED", "ENDORSED", "RETURNED"})
    void aRequestIsTakenBackUntilItIsDecided(RequestStatus status) {
        assertThat(RequestSubmission.withdraw(status, true, false).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REFUSED", "WITHDRAWN"})
    void aDecisionIsNotTakenBack(RequestStatus status) {
        assertThat(RequestSubmission.withdraw(status, true, false).refusing()).containsExactly(REQUEST_WITHDRAWABLE);
    }

    @Test
    void everyUnmetClauseIsNamedAtOnce() {
        var facts = establishing(RequestContent.empty());
        assertThat(RequestSubmission.decide(ENDORSED, false, false, true, facts).refusing())
                .contains(REQUEST_OPEN_TO_CHANGE, REQUESTER_ACTS, REQUESTER_IN_DEPARTMENT, REQUEST_COMPLETE)
                .hasSizeGreaterThan(5);
    }

    @Test
    void theApprovalOfAUseInAnEmergencyIsNotWithdrawn() {
        assertThat(RequestSubmission.withdraw(RequestStatus.ENDORSED, true, false).allowed()).isTrue();
        assertThat(RequestSubmission.withdraw(RequestStatus.ENDORSED, true, true).refusing()).containsExactly(NO_EMERGENCY_USE_TO_DECIDE);
    }
}
