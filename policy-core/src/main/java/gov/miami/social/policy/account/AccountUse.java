package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_APPROVED_FOR_USE;
import static gov.miami.social.policy.shared.Clause.APPROVAL_NOT_LAPSED;
import static gov.miami.social.policy.shared.Clause.NAMED_PEOPLE_IN_PLACE;
import static gov.miami.social.policy.shared.Clause.PLATFORM_NOT_PROHIBITED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether an account may be used today (A.1): approved and not lapsed, or covered by a declared emergency. */
public final class AccountUse {

    public static Decision decide(UseCase facts) {
        var emergency = facts.status() == AccountStatus.EMERGENCY;
        return Decision.of(
                Check.of(ACCOUNT_APPROVED_FOR_USE, emergency || facts.status() == AccountStatus.ACTIVE),
                Check.of(APPROVAL_NOT_LAPSED, emergency
                        ? facts.reviewDue().filter(due -> !facts.now().isAfter(due)).isPresent()
                        : facts.approvedUntil().filter(last -> !facts.today().isAfter(last)).isPresent()),
                Check.of(PLATFORM_NOT_PROHIBITED, facts.platformLawful()));
    }

    /** The same, with the advice that everybody the account names is still of its department: a director names others in time (A.2). */
    public static Decision decide(UseCase facts, boolean peopleInPlace) {
        return decide(facts).and(Decision.of(Check.of(NAMED_PEOPLE_IN_PLACE, peopleInPlace)));
    }

    private AccountUse() {
    }
}
