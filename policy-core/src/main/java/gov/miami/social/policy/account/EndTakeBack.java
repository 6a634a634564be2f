package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.END_TAKEN_BACK_BY_WHO_APPROVED_IT;
import static gov.miami.social.policy.shared.Clause.END_TAKEN_BACK_FOR_A_REASON;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Wording;

/** Whether the approval to end an account may be taken back: by who gave it, as long as the account has not ended, for a reason. */
public final class EndTakeBack {

    public static Decision decide(EndTakeBackCase facts) {
        return Decision.of(
                Check.of(TERMINATION_APPROVED, facts.approved()),
                Check.of(ACCOUNT_OPEN, facts.account().allows(AccountStatus.CLOSED)),
                Check.of(END_TAKEN_BACK_BY_WHO_APPROVED_IT, facts.heads() || facts.approvedIt() && facts.empowered()),
                Check.of(END_TAKEN_BACK_FOR_A_REASON, Wording.tells(facts.reason())));
    }

    private EndTakeBack() {
    }
}
