package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.APPROVAL_DATE_PASSED;
import static gov.miami.social.policy.shared.Clause.APPROVAL_ENDS_SOON;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_REVIEW_MISSED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether an approval is about to run out, or has: its last day is over, or the approval after an emergency did not follow in time. */
public final class ApprovalLapse {

    public static Decision ofApproval(UseCase facts) {
        return Decision.of(Check.of(APPROVAL_DATE_PASSED, facts.status() == AccountStatus.ACTIVE
                && facts.approvedUntil().filter(last -> facts.today().isAfter(last)).isPresent()));
    }

    /** Whether it is time to say that an approval ends: within the days of warning, and not said before for this last day. */
    public static Decision warning(UseCase facts, int days, boolean saidBefore) {
        return Decision.of(Check.of(APPROVAL_ENDS_SOON, facts.status() == AccountStatus.ACTIVE && !saidBefore
                && facts.approvedUntil().filter(last -> !facts.today().isBefore(last.minusDays(days)) && !facts.today().isAfter(last)).isPresent()));
    }

    public static Decision ofEmergency(UseCase facts) {
        return Decision.of(Check.of(EMERGENCY_REVIEW_MISSED, facts.status() == AccountStatus.EMERGENCY
                && facts.reviewDue().filter(due -> facts.now().isAfter(due)).isPresent()));
    }

    private ApprovalLapse() {
    }
}
