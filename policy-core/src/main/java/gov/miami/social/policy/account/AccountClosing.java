package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.ARCHIVE_PROVEN;
import static gov.miami.social.policy.shared.Clause.CREDENTIALS_HANDED_OVER;
import static gov.miami.social.policy.shared.Clause.NO_HOLD;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an account may end: approved by the City Manager or a designee (A.1), archived, free of holds, handed over. */
public final class AccountClosing {

    public static Decision decide(ClosingCase facts) {
        var approved = List.of(Check.of(ACCOUNT_OPEN, facts.status().allows(AccountStatus.CLOSED)), Check.of(TERMINATION_APPROVED, facts.approved()));
        var conditions = conditions(facts.status(), facts.opened()).stream().map(condition -> Check.of(clause(condition), facts.met().contains(condition)));
        return new Decision(Stream.concat(approved.stream(), conditions).toList());
    }

    /**
     * What must hold before the account ends. One that was approved and never opened published nothing, and nobody has credentials of it:
     * there is nothing to archive, to hold or to hand over. One that was found was in use, whoever opened it.
     */
    public static Set<ClosingCondition> conditions(AccountStatus status, boolean opened) {
        var begun = opened || status != AccountStatus.APPROVED && status != AccountStatus.LAPSED;
        return begun ? EnumSet.allOf(ClosingCondition.class) : EnumSet.noneOf(ClosingCondition.class);
    }

    private static Clause clause(ClosingCondition condition) {
        return switch (condition) {
            case ARCHIVE_PROVEN -> ARCHIVE_PROVEN;
            case NO_HOLD -> NO_HOLD;
            case CREDENTIALS_HANDED_OVER -> CREDENTIALS_HANDED_OVER;
        };
    }

    private AccountClosing() {
    }
}
