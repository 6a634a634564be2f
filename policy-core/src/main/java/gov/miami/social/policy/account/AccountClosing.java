package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.ARCHIVE_PROVEN;
import static gov.miami.social.policy.shared.Clause.CREDENTIALS_HANDED_OVER;
import static gov.miami.social.policy.shared.Clause.NO_HOLD;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether an account may end: approved by the City Manager or a designee (A.1), archived, free of holds, handed over. */
public final class AccountClosing {

    public static Decision decide(ClosingCase facts) {
        return Decision.of(
                Check.of(ACCOUNT_OPEN, facts.status().allows(AccountStatus.CLOSED)),
                Check.of(TERMINATION_APPROVED, facts.approved()),
                Check.of(ARCHIVE_PROVEN, facts.met().contains(ClosingCondition.ARCHIVE_PROVEN)),
                Check.of(NO_HOLD, facts.met().contains(ClosingCondition.NO_HOLD)),
                Check.of(CREDENTIALS_HANDED_OVER, facts.met().contains(ClosingCondition.CREDENTIALS_HANDED_OVER)));
    }

    private AccountClosing() {
    }
}
