package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.Accounts.PARKS;
import static gov.miami.social.policy.delegation.Power.SIGN_FOR_DIRECTOR;
import static gov.miami.social.policy.delegation.Power.TAKE_DIRECTOR_STEP;
import static gov.miami.social.policy.request.RequestKind.CHANGE;
import static gov.miami.social.policy.request.RequestKind.ESTABLISH;
import static gov.miami.social.policy.request.RequestKind.TERMINATE;
import static gov.miami.social.policy.request.RequestKind.USE;
import static gov.miami.social.policy.request.Requests.DESIGNEE;
import static gov.miami.social.policy.request.Requests.DIRECTOR;
import static gov.miami.social.policy.request.Requests.MANAGER;
import static gov.miami.social.policy.request.Requests.REQUESTER;
import static gov.miami.social.policy.request.Requests.TODAY;
import static gov.miami.social.policy.request.Requests.delegation;
import static gov.miami.social.policy.request.Requests.directorsStep;
import static gov.miami.social.policy.request.Requests.managersStep;
import static gov.miami.social.policy.shared.Clause.CITY_MANAGER_APPROVES_CHANGE;
import static gov.miami.social.policy.shared.Clause.CITY_MANAGER_APPROVES_ESTABLISHING;
import static gov.miami.social.policy.shared.Clause.CITY_MANAGER_APPROVES_TERMINATION;
import static gov.miami.social.policy.shared.Clause.CITY_MANAGER_APPROVES_USE;
import static gov.miami.social.policy.shared.Clause.DECIDER_IS_ANOTHER;
import static gov.miami.social.policy.shared.Clause.DECIDER_IS_NOT_REQUESTER;
import static gov.miami.social.policy.shared.Clause.DELEGATION_IN_FORCE;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_APPROVES_FIRST;
import static gov.miami.social.policy.shared.Clause.REQUEST_AWAITS_DECISION;
import static gov.miami.social.policy.shared.Clause.TWO_PERSONS_APPROVE;
import static gov.miami.social.policy.shared.Clause.TWO_PERSONS_DECIDE;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepAuthorityTest {

    private static final Map<RequestKind, Clause> MANAGERS = Map.of(ESTABLISH, CITY_MANAGER_APPROVES_ESTABLISHING,
            USE, CITY_MANAGER_APPROVES_USE, CHANGE, CITY_MANAGER_APPROVES_CHANGE, TERMINATE, CITY_MANAGER_APPROVES_TERMINATION);

    private static List<Clause> refusing(StepCase facts) {
        return StepAuthority.decide(facts).refusing();
    }

    private static StepCase headedBy(StepCase facts, EmployeeId head) {
        return new StepCase(facts.status(), facts.kind(), facts.step(), facts.requester(), facts.decider(), facts.directors(),
                Optional.ofNullable(head), facts.delegation());
    }

    private static StepCase after(StepCase facts, Set<EmployeeId> directors) {
        return new StepCase(facts.status(), facts.kind(), facts.step(), facts.requester(), facts.decider(), directors, facts.head(), facts.delegation());
    }

    @ParameterizedTest
    @EnumSource(names = "ESTABLISH", mode = EnumSource.Mode.EXCLUDE)
    void whatIsAskedOfAnAccountOnRecordTakesEffectByItsOwnSentenceAlone(RequestKind kind) {
        var last = managersStep(kind, MANAGER, Optional.empty());
        assertThat(StepAuthority.effect(last).checks()).extracting(check -> check.clause().section()).containsExactly(kind.sentence().toString());
        assertThat(StepAuthority.decide(last).checks()).extracting(check -> check.clause().section()).as("B.1 speaks of establishing alone").doesNotContain("B.1-1");
    }

    @Test
    void theDirectorDecidesTheDirectorsStep() {
        assertThat(refusing(directorsStep(DIRECTOR, Optional.empty()))).isEmpty();
        assertThat(refusing(directorsStep(MANAGER, Optional.empty()))).containsExactly(DIRECTOR_APPROVES_FIRST);
    }

    @Test
    void anotherSignsForTheDirectorByADelegationInForce() {
        assertThat(refusing(directorsStep(DESIGNEE, Optional.of(delegation(SIGN_FOR_DIRECTOR, TODAY))))).isEmpty();
    }

    @Test
    void aDelegationThatRanOutYesterdayIsVoidAndSaysWhy() {
        var expired = Optional.of(delegation(SIGN_FOR_DIRECTOR, TODAY.minusDays(1)));
        assertThat(refusing(directorsStep(DESIGNEE, expired))).containsExactly(DIRECTOR_APPROVES_FIRST, DELEGATION_IN_FORCE);
    }

    @Test
    void anOldDelegationDoesNotHinderTheHeadHimself() {
        var expired = Optional.of(delegation(SIGN_FOR_DIRECTOR, TODAY.minusDays(1)));
        assertThat(refusing(directorsStep(DIRECTOR, expired))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theCityManagerDecidesTheLastStepOfEveryKind(RequestKind kind) {
        assertThat(refusing(managersStep(kind, MANAGER, Optional.empty()))).isEmpty();
        assertThat(refusing(managersStep(kind, DESIGNEE, Optional.empty()))).containsExactly(MANAGERS.get(kind));
    }

    @ParameterizedTest
    @EnumSource
    void aDesigneeDecidesItWhileHisDelegationIsInForce(RequestKind kind) {
        assertThat(refusing(managersStep(kind, DESIGNEE, Optional.of(delegation(kind.power(), TODAY))))).isEmpty();
        assertThat(refusing(managersStep(kind, DESIGNEE, Optional.of(delegation(kind.power(), TODAY.minusDays(1))))))
                .containsExactly(MANAGERS.get(kind), DELEGATION_IN_FORCE);
    }

    @Test
    void nobodyDecidesHisOwnRequest() {
        assertThat(refusing(headedBy(directorsStep(REQUESTER, Optional.empty()), REQUESTER))).containsExactly(DECIDER_IS_NOT_REQUESTER);
        assertThat(refusing(headedBy(managersStep(USE, REQUESTER, Optional.empty()), REQUESTER))).containsExactly(DECIDER_IS_ANOTHER);
    }

    @Test
    void whoApprovedAsDirectorDoesNotApproveAsCityManager() {
        var facts = headedBy(managersStep(ESTABLISH, DIRECTOR, Optional.empty()), DIRECTOR);
        assertThat(refusing(facts)).containsExactly(TWO_PERSONS_APPROVE);
    }

    @Test
    void whoTookTheDirectorsStepDoesNotDecideAsDesignee() {
        var facts = managersStep(ESTABLISH, DESIGNEE, Optional.of(delegation(ESTABLISH.power(), TODAY)));
        assertThat(refusing(after(facts, Set.of(DIRECTOR, DESIGNEE)))).containsExactly(TWO_PERSONS_APPROVE);
    }

    @ParameterizedTest
    @EnumSource(names = "ESTABLISH", mode = EnumSource.Mode.EXCLUDE)
    void aDirectorsStepOfAnotherRequestIsTakenBySomebodyElseThanTheLast(RequestKind kind) {
        var facts = headedBy(managersStep(kind, DIRECTOR, Optional.empty()), DIRECTOR);
        assertThat(refusing(after(facts, Set.of(DIRECTOR)))).containsExactly(TWO_PERSONS_DECIDE);
        assertThat(refusing(after(facts, Set.of(DESIGNEE)))).isEmpty();
        assertThat(StepAuthority.decide(after(facts, Set.of())).checks()).extracting(check -> check.clause()).doesNotContain(TWO_PERSONS_DECIDE);
    }

    @ParameterizedTest
    @CsvSource({"ESTABLISH, DIRECTOR_APPROVES_FIRST", "USE, DIRECTOR_DESIGNATES_FIRST", "CHANGE, DIRECTOR_SPEAKS_FOR_ACCOUNT", "TERMINATE, DIRECTOR_SPEAKS_FOR_ACCOUNT"})
    void theDirectorsStepRestsOnTheSentenceOfItsKind(RequestKind kind, Clause clause) {
        assertThat(refusing(new StepCase(RequestStatus.SUBMITTED, kind, ApprovalStep.director(PARKS), REQUESTER, MANAGER, Set.of(), Optional.of(DIRECTOR), Optional.empty())))
                .containsExactly(clause);
    }

    @Test
    void oneDirectorOfTwoDepartmentsDecidesBothDirectorsSteps() {
        assertThat(refusing(after(directorsStep(DIRECTOR, Optional.empty()), Set.of(DIRECTOR)))).isEmpty();
    }

    @Test
    void nothingIsEstablishedByTheCityManagerAlone() {
        assertThat(refusing(after(managersStep(ESTABLISH, MANAGER, Optional.empty()), Set.of()))).containsExactly(DIRECTOR_APPROVES_FIRST);
        assertThat(refusing(after(managersStep(USE, MANAGER, Optional.empty()), Set.of()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "ENDORSED"}, mode = EnumSource.Mode.EXCLUDE)
    void onlyARequestThatWaitsIsDecided(RequestStatus status) {
        var facts = new StepCase(status, ESTABLISH, ApprovalStep.director(PARKS), REQUESTER, DIRECTOR, Set.of(), Optional.of(DIRECTOR), Optional.empty());
        assertThat(refusing(facts)).containsExactly(REQUEST_AWAITS_DECISION);
    }

    @Test
    void aVacantPostIsNobodysToFill() {
        assertThat(refusing(headedBy(directorsStep(DIRECTOR, Optional.empty()), null))).containsExactly(DIRECTOR_APPROVES_FIRST);
    }

    @Test
    void theDirectorsStepIsSignedForHimOrTakenByAnAssistantCityManager() {
        var step = ApprovalStep.director(PARKS);
        assertThat(StepAuthority.power(step, ESTABLISH, Optional.of(DIRECTOR), REQUESTER)).isEqualTo(SIGN_FOR_DIRECTOR);
        assertThat(StepAuthority.power(step, ESTABLISH, Optional.of(REQUESTER), REQUESTER)).isEqualTo(TAKE_DIRECTOR_STEP);
        assertThat(StepAuthority.power(step, ESTABLISH, Optional.empty(), REQUESTER)).isEqualTo(TAKE_DIRECTOR_STEP);
    }

    @ParameterizedTest
    @EnumSource
    void theLastStepAsksForThePowerOfItsKind(RequestKind kind) {
        assertThat(StepAuthority.power(ApprovalStep.cityManager(PARKS), kind, Optional.empty(), REQUESTER)).isEqualTo(kind.power());
        assertThat(kind.sentence()).isEqualTo(kind.power().sentence());
    }

    @Test
    void everyUnmetClauseIsNamedAtOnce() {
        var facts = new StepCase(RequestStatus.REFUSED, ESTABLISH, ApprovalStep.cityManager(PARKS), REQUESTER, REQUESTER, Set.of(REQUESTER),
                Optional.of(MANAGER), Optional.of(delegation(ESTABLISH.power(), TODAY.minusDays(1))));
        assertThat(refusing(facts)).containsExactly(REQUEST_AWAITS_DECISION, DECIDER_IS_NOT_REQUESTER, TWO_PERSONS_APPROVE,
                CITY_MANAGER_APPROVES_ESTABLISHING, DELEGATION_IN_FORCE);
    }
}
