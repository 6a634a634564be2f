package gov.miami.social.policy.request;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_ENDING;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_PRE_NAMED;
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

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reading 14: the City Manager declares an emergency; a pre-named account may be used at once; the approval follows in time. */
public final class Emergency {

    /** Whether someone may act for the City Manager here: he himself, or by a delegation in force. */
    public static Decision authority(boolean cityManager, Optional<Decision> delegation) {
        var own = Decision.of(Check.of(EMERGENCY_OF_CITY_MANAGER, cityManager || delegation.filter(Decision::allowed).isPresent()));
        return cityManager ? own : delegation.map(own::and).orElse(own);
    }

    /** @param running whether one is in force already: it opens every account in reserve, so that a second would open the same ones again */
    public static Decision declare(Decision authority, boolean running, String reason, Instant from, Instant until, Duration longest) {
        return authority.and(Decision.of(
                Check.of(NO_OTHER_EMERGENCY, !running),
                Check.of(EMERGENCY_REASONED, Wording.says(reason)),
                Check.of(EMERGENCY_DATED, from.isBefore(until) && !until.isAfter(from.plus(longest)))));
    }

    public static Decision end(Decision authority, boolean inForce) {
        return authority.and(Decision.of(Check.of(EMERGENCY_DECLARED, inForce)));
    }

    /** @param ending whether the end of the account is approved */
    public static Decision preName(Decision authority, AccountStatus status, boolean ending, boolean platformLawful) {
        return authority.and(Decision.of(
                Check.of(PRE_NAMING_POSSIBLE, nameable(status)),
                Check.of(ACCOUNT_NOT_ENDING, !ending),
                Check.of(PLATFORM_NOT_PROHIBITED, platformLawful)));
    }

    /** Whether an account that stands so can be named: one that is not in use, and whose approval nothing takes away. */
    public static boolean nameable(AccountStatus status) {
        return status != AccountStatus.EMERGENCY && status.allows(AccountStatus.STANDBY);
    }

    /**
     * Takes an account out of the reserve again.
     *
     * @param undecided whether a use of it in an emergency waits for its decision, which comes first
     */
    public static Decision release(Decision authority, AccountStatus status, boolean undecided) {
        return authority.and(Decision.of(
                Check.of(ACCOUNT_PRE_NAMED, status == AccountStatus.STANDBY),
                Check.of(NO_EMERGENCY_USE_TO_DECIDE, !undecided)));
    }

    /**
     * @param ofDepartment   whether the person belongs to the account's department or to the Office of Communications
     * @param platformLawful no emergency lets the City use a prohibited application (s. 112.22)
     */
    public static Decision use(boolean declared, AccountStatus status, boolean ofDepartment, boolean platformLawful) {
        return Decision.of(
                Check.of(EMERGENCY_DECLARED, declared),
                Check.of(ACCOUNT_PRE_NAMED, status == AccountStatus.STANDBY),
                Check.of(EMERGENCY_USER_OF_DEPARTMENT, ofDepartment),
                Check.of(PLATFORM_NOT_PROHIBITED, platformLawful));
    }

    /** Whoever may use the account may end the use, and so may who declares emergencies. */
    public static Decision endUse(Decision authority, boolean ofDepartment, AccountStatus status) {
        return Decision.of(
                Check.of(EMERGENCY_USE_UNDER_WAY, status == AccountStatus.EMERGENCY),
                Check.of(EMERGENCY_USER_OF_DEPARTMENT, ofDepartment || authority.allowed()));
    }

    /** Whether a use outlasts what allowed it: no emergency is declared any more. */
    public static Decision over(boolean declared, AccountStatus status) {
        return Decision.of(Check.of(EMERGENCY_OVER, !declared), Check.of(EMERGENCY_USE_UNDER_WAY, status == AccountStatus.EMERGENCY));
    }

    private Emergency() {
    }
}
