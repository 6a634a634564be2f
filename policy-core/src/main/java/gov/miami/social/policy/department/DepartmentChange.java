package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.AFFILIATE_NAMES_ITS_APPROVER;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_CHANGED_BY_INSTRUMENT;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_KEY_UNIQUE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_LEFT_EMPTY;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.SUCCESSOR_STANDS;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a department may be created, renamed, merged, ended, or opt in. */
public final class DepartmentChange {

    public static Decision decide(DepartmentChangeCase facts) {
        var common = Decision.of(
                Check.of(DEPARTMENT_CHANGED_BY_INSTRUMENT, !facts.instrument().isBlank()),
                Check.of(DEPARTMENT_DATES_AGREE, facts.lastChange().map(facts.day()::isAfter).orElse(true)));
        return common.and(switch (facts.act()) {
            case CREATE -> Decision.of(Check.of(DEPARTMENT_KEY_UNIQUE, facts.standing()));
            case RENAME -> stands(facts);
            case MERGE -> stands(facts).and(Decision.of(Check.of(SUCCESSOR_STANDS, facts.successor())));
            case END -> stands(facts).and(Decision.of(Check.of(DEPARTMENT_LEFT_EMPTY, facts.empty())));
            case OPT_IN -> stands(facts).and(Decision.of(Check.of(AFFILIATE_NAMES_ITS_APPROVER, facts.approver())));
        });
    }

    private static Decision stands(DepartmentChangeCase facts) {
        return Decision.of(Check.of(DEPARTMENT_STANDS, facts.standing()));
    }

    private DepartmentChange() {
    }
}
