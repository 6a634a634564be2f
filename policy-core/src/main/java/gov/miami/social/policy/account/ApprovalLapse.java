package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.APPROVAL_DATE_PASSED;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_REVIEW_MISSED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether an approval has run out: its last day is over, or the approval after an emergency did not follow in time. */
public final class ApprovalLapse {

    public static Decision ofApproval(UseCase facts) {
        return Decision.of(Check.of(APPROVAL_DATE_PASSED, facts.status() == AccountStatus.ACTIVE
                && facts.approvedUntil().filter(last -> facts.today().isAfter(last)).isPresent()));
    }

    public static Decision ofEmergency(UseCase facts) {
        return Decision.of(Check.of(EMERGENCY_REVIEW_MISSED, facts.status() == AccountStatus.EMERGENCY
                && facts.reviewDue().filter(due -> facts.now().isAfter(due)).isPresent()));
    }

    private ApprovalLapse() {
    }
}
