package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.AccountStatus.STANDBY;
import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.delegation.Power.DECLARE_EMERGENCY;
import static gov.miami.social.policy.request.Requests.TODAY;
import static gov.miami.social.policy.request.Requests.delegation;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_ENDING;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_PRE_NAMED;
import static gov.miami.social.policy.shared.Clause.DELEGATION_IN_FORCE;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_DATED;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_DECLARED;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_OF_CITY_MANAGER;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_OVER;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_REASONED;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_USER_OF_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_USE_UNDER_WAY;
import static gov.miami.social.policy.shared.Clause.NO_EMERGENCY_USE_TO_DECIDE;
import static gov.miami.social.policy.shared.Clause.NO_OTHER_EMERGENCY;
import static gov.miami.social.policy.shared.Clause.PLATFORM_NOT_PROHIBITED;
import static gov.miami.social.policy.shared.Clause.PRE_NAMING_POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.shared.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmergencyTest {

    private static final Decision MANAGER = Emergency.authority(true, Optional.empty());
    private static final Decision NOBODY = Emergency.authority(false, Optional.empty());
    private static final Instant FROM = Instant.parse("2026-09-01T12:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(7);

    @Test
    void theCityManagerOrADesigneeInForceDeclares() {
        assertThat(MANAGER.allowed()).isTrue();
        assertThat(NOBODY.refusing()).containsExactly(EMERGENCY_OF_CITY_MANAGER);
        assertThat(Emergency.authority(false, Optional.of(delegation(DECLARE_EMERGENCY, TODAY))).allowed()).isTrue();
        assertThat(Emergency.authority(false, Optional.of(delegation(DECLARE_EMERGENCY, TODAY.minusDays(1)))).refusing())
                .containsExactly(EMERGENCY_OF_CITY_MANAGER, DELEGATION_IN_FORCE);
    }

    @Test
    void anOldDelegationDoesNotHinderTheCityManager() {
        assertThat(Emergency.authority(true, Optional.of(delegation(DECLARE_EMERGENCY, TODAY.minusDays(1)))).allowed()).isTrue();
    }

    @Test
    void itHasAReason() {
        assertThat(Emergency.declare(MANAGER, false, "Hurricane", FROM, FROM.plus(LONGEST), LONGEST).allowed()).isTrue();
        assertThat(Emergency.declare(MANAGER, false, " . ", FROM, FROM.plus(LONGEST), LONGEST).refusing()).containsExactly(EMERGENCY_REASONED);
    }

    @Test
    void itLastsNoLongerThanTheCityLets() {
        assertThat(Emergency.declare(MANAGER, false, "Hurricane", FROM, FROM.plus(LONGEST).plusNanos(1), LONGEST).refusing()).containsExactly(EMERGENCY_DATED);
        assertThat(Emergency.declare(MANAGER, false, "Hurricane", FROM, FROM, LONGEST).refusing()).containsExactly(EMERGENCY_DATED);
        assertThat(Emergency.declare(MANAGER, false, "Hurricane", FROM, FROM.plusNanos(1), LONGEST).allowed()).isTrue();
    }

    @Test
    void thereIsOneAtATime() {
        assertThat(Emergency.declare(MANAGER, true, "Hurricane", FROM, FROM.plus(LONGEST), LONGEST).refusing()).containsExactly(NO_OTHER_EMERGENCY);
    }

    @Test
    void everyUnmetClauseOfADeclarationIsNamedAtOnce() {
        assertThat(Emergency.declare(NOBODY, true, "", FROM, FROM, LONGEST).refusing())
                .containsExactly(EMERGENCY_OF_CITY_MANAGER, NO_OTHER_EMERGENCY, EMERGENCY_REASONED, EMERGENCY_DATED);
    }

    @Test
    void oneInForceIsEndedByTheCityManager() {
        assertThat(Emergency.end(MANAGER, true).allowed()).isTrue();
        assertThat(Emergency.end(MANAGER, false).refusing()).containsExactly(EMERGENCY_DECLARED);
        assertThat(Emergency.end(NOBODY, true).refusing()).containsExactly(EMERGENCY_OF_CITY_MANAGER);
    }

    @ParameterizedTest
    @EnumSource
    void anAccountNotInUseIsNamedBeforehand(AccountStatus status) {
        var possible = status == UNAPPROVED || status == AccountStatus.LAPSED || status == AccountStatus.DENIED;
        assertThat(Emergency.nameable(status)).isEqualTo(possible);
        assertThat(Emergency.preName(MANAGER, status, false, true).allowed()).isEqualTo(possible);
        assertThat(Emergency.preName(NOBODY, status, false, true).refusing()).contains(EMERGENCY_OF_CITY_MANAGER);
        assertThat(Emergency.preName(MANAGER, status, false, true).refusing().contains(PRE_NAMING_POSSIBLE)).isNotEqualTo(possible);
    }

    @Test
    void anAccountWhoseEndIsApprovedIsNotNamedBeforehand() {
        assertThat(Emergency.preName(MANAGER, UNAPPROVED, true, true).refusing()).containsExactly(ACCOUNT_NOT_ENDING);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsInReserveIsTakenOutOfIt(AccountStatus status) {
        var reserved = status == STANDBY;
        assertThat(Emergency.release(MANAGER, status, false).allowed()).isEqualTo(reserved);
        assertThat(Emergency.release(MANAGER, status, false).refusing().contains(ACCOUNT_PRE_NAMED)).isNotEqualTo(reserved);
        assertThat(Emergency.release(NOBODY, status, false).refusing()).contains(EMERGENCY_OF_CITY_MANAGER);
    }

    @Test
    void aUseThatWaitsForItsDecisionKeepsTheAccountInReserve() {
        assertThat(Emergency.release(MANAGER, STANDBY, true).refusing()).containsExactly(NO_EMERGENCY_USE_TO_DECIDE);
    }

    @Test
    void itIsUsedAtOnceByItsDepartmentWhileTheEmergencyIsDeclared() {
        assertThat(Emergency.use(true, STANDBY, true, true).allowed()).isTrue();
        assertThat(Emergency.use(false, STANDBY, true, true).refusing()).containsExactly(EMERGENCY_DECLARED);
        assertThat(Emergency.use(true, STANDBY, false, true).refusing()).containsExactly(EMERGENCY_USER_OF_DEPARTMENT);
    }

    @Test
    void noEmergencyLetsTheCityUseAProhibitedPlatform() {
        assertThat(Emergency.use(true, STANDBY, true, false).refusing()).containsExactly(PLATFORM_NOT_PROHIBITED);
        assertThat(Emergency.preName(MANAGER, UNAPPROVED, false, false).refusing()).containsExactly(PLATFORM_NOT_PROHIBITED);
    }

    @ParameterizedTest
    @EnumSource(names = "STANDBY", mode = EnumSource.Mode.EXCLUDE)
    void noAccountIsUsedThatWasNotNamedBeforehand(AccountStatus status) {
        assertThat(Emergency.use(true, status, true, true).refusing()).containsExactly(ACCOUNT_PRE_NAMED);
    }

    @Test
    void whoeverMayUseOrDeclareEndsTheUse() {
        var none = Emergency.authority(false, Optional.empty());
        assertThat(Emergency.endUse(none, true, AccountStatus.EMERGENCY).allowed()).isTrue();
        assertThat(Emergency.endUse(Emergency.authority(true, Optional.empty()), false, AccountStatus.EMERGENCY).allowed()).isTrue();
        assertThat(Emergency.endUse(none, false, AccountStatus.EMERGENCY).refusing()).containsExactly(EMERGENCY_USER_OF_DEPARTMENT);
        assertThat(Emergency.endUse(none, true, AccountStatus.ACTIVE).refusing()).containsExactly(EMERGENCY_USE_UNDER_WAY);
    }

    @Test
    void aUseIsOverWhenNoEmergencyIsDeclaredAnyMore() {
        assertThat(Emergency.over(false, AccountStatus.EMERGENCY).allowed()).isTrue();
        assertThat(Emergency.over(true, AccountStatus.EMERGENCY).refusing()).containsExactly(EMERGENCY_OVER);
        assertThat(Emergency.over(false, AccountStatus.STANDBY).refusing()).containsExactly(EMERGENCY_USE_UNDER_WAY);
    }
}
