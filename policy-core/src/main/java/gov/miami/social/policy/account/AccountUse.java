package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_APPROVED_FOR_USE;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_ENDING;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_PUT_INTO_USE;
import static gov.miami.social.policy.shared.Clause.APPROVAL_NOT_LAPSED;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_APPROVAL_IN_TIME;
import static gov.miami.social.policy.shared.Clause.NAMED_PEOPLE_IN_PLACE;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_USE_UNDER_WAY;
import static gov.miami.social.policy.shared.Clause.PLATFORM_NOT_PROHIBITED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import java.util.Optional;

/** Whether an account may be used today (A.1): approved and not lapsed, or covered by a declared emergency. */
public final class AccountUse {

    public static Decision decide(UseCase facts) {
        return standing(facts).and(Decision.of(Check.of(PLATFORM_NOT_PROHIBITED, facts.platformLawful())));
    }

    /**
     * Only an approval that was given can have lapsed; an account in reserve waits for an emergency, not for an approval; and what is about to end
     * and is not in use is not advised to come into use.
     */
    private static Decision standing(UseCase facts) {
        if (facts.ending() && facts.status() != AccountStatus.ACTIVE) {
            return Decision.of(Check.of(ACCOUNT_NOT_ENDING, false));
        }
        return switch (facts.status()) {
            case EMERGENCY -> Decision.of(Check.of(EMERGENCY_USE_UNDER_WAY, true), Check.of(EMERGENCY_APPROVAL_IN_TIME, facts.reviewDue().filter(facts.now()::isAfter).isEmpty()));
            case ACTIVE -> Decision.of(Check.of(ACCOUNT_APPROVED_FOR_USE, true), Check.of(APPROVAL_NOT_LAPSED, lasts(facts)));
            case APPROVED -> Decision.of(Check.of(ACCOUNT_APPROVED_FOR_USE, true), Check.of(APPROVAL_NOT_LAPSED, lasts(facts)), Check.of(ACCOUNT_PUT_INTO_USE, false));
            case LAPSED -> Decision.of(Check.of(APPROVAL_NOT_LAPSED, false));
            case STANDBY -> Decision.of(Check.of(EMERGENCY_USE_UNDER_WAY, false));
            case UNAPPROVED, DENIED, CLOSED -> Decision.of(Check.of(ACCOUNT_APPROVED_FOR_USE, false));
        };
    }

    private static boolean lasts(UseCase facts) {
        return facts.approvedUntil().filter(last -> !facts.today().isAfter(last)).isPresent();
    }

    /**
     * The same, with the advice that everybody the account names is still of its department: a director names others in time (A.2).
     *
     * @param peopleInPlace absent when nobody is named: of nobody that cannot be said; of an account that ends it is not asked
     */
    public static Decision decide(UseCase facts, Optional<Boolean> peopleInPlace) {
        return peopleInPlace.filter(known -> !facts.ending()).map(inPlace -> decide(facts).and(Decision.of(Check.of(NAMED_PEOPLE_IN_PLACE, inPlace)))).orElseGet(() -> decide(facts));
    }

    private AccountUse() {
    }
}
