package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.AFFILIATE_NAMES_ITS_APPROVER;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_CHANGED_BY_INSTRUMENT;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_KEY_UNIQUE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_LEAVES_NO_ACCOUNT;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_LEFT_EMPTY;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.SUCCESSOR_STANDS;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;

/** Whether a department may be created, renamed, merged, ended, or opt in. */
public final class DepartmentChange {

    public static Decision decide(DepartmentChangeCase facts) {
        var common = Decision.of(
                Check.of(DEPARTMENT_CHANGED_BY_INSTRUMENT, !facts.instrument().isBlank()),
                Check.of(DEPARTMENT_DATES_AGREE, facts.lastChange().map(facts.day()::isAfter).orElse(true)),
                Check.of(DEPARTMENT_STANDS, facts.stands()));
        return switch (facts.act()) {
            case CREATE -> common.and(own(DEPARTMENT_KEY_UNIQUE, facts));
            case MERGE -> common.and(own(SUCCESSOR_STANDS, facts));
            case END -> common.and(own(DEPARTMENT_LEFT_EMPTY, facts));
            case OPT_IN -> common.and(own(AFFILIATE_NAMES_ITS_APPROVER, facts));
            case RENAME -> common;
        };
    }

    /** Whether a department may end; its accounts have no owner then, so none may be left open. */
    public static Decision end(DepartmentChangeCase facts, boolean accountsGone) {
        return decide(facts).and(Decision.of(Check.of(DEPARTMENT_LEAVES_NO_ACCOUNT, accountsGone)));
    }

    private static Decision own(Clause clause, DepartmentChangeCase facts) {
        return Decision.of(Check.of(clause, facts.ownFact()));
    }

    private DepartmentChange() {
    }
}
