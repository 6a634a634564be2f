package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_APPROVED_FOR_USE;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_PUT_INTO_USE;
import static gov.miami.social.policy.shared.Clause.APPROVAL_NOT_LAPSED;
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

    /** Only an approval that was given can have lapsed; an account in reserve waits for an emergency, not for an approval. */
    private static Decision standing(UseCase facts) {
        return switch (facts.status()) {
            case ACTIVE, EMERGENCY -> Decision.of(Check.of(ACCOUNT_APPROVED_FOR_USE, true), Check.of(APPROVAL_NOT_LAPSED, lasts(facts)));
            case APPROVED -> Decision.of(Check.of(ACCOUNT_APPROVED_FOR_USE, true), Check.of(APPROVAL_NOT_LAPSED, lasts(facts)), Check.of(ACCOUNT_PUT_INTO_USE, false));
            case LAPSED -> Decision.of(Check.of(APPROVAL_NOT_LAPSED, false));
            case STANDBY -> Decision.of(Check.of(EMERGENCY_USE_UNDER_WAY, false));
            case UNAPPROVED, DENIED, CLOSED -> Decision.of(Check.of(ACCOUNT_APPROVED_FOR_USE, false));
        };
    }

    private static boolean lasts(UseCase facts) {
        return facts.status() == AccountStatus.EMERGENCY ? facts.reviewDue().filter(facts.now()::isAfter).isEmpty()
                : facts.approvedUntil().filter(last -> !facts.today().isAfter(last)).isPresent();
    }

    /**
     * The same, with the advice that everybody the account names is still of its department: a director names others in time (A.2).
     *
     * @param peopleInPlace absent when nobody is named: of nobody that cannot be said
     */
    public static Decision decide(UseCase facts, Optional<Boolean> peopleInPlace) {
        return peopleInPlace.map(inPlace -> decide(facts).and(Decision.of(Check.of(NAMED_PEOPLE_IN_PLACE, inPlace)))).orElseGet(() -> decide(facts));
    }

    private AccountUse() {
    }
}
