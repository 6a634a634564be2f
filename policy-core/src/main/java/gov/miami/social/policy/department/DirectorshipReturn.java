package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.ONE_DIRECTOR_A_DAY;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a directorship that ended with a separation comes back when that is taken back, or made later: its post is still there and nobody else's. */
public final class DirectorshipReturn {

    public static Decision decide(DirectorshipReturnCase facts) {
        return Decision.of(
                Check.of(DEPARTMENT_STANDS, facts.departmentStands()),
                Check.of(ONE_DIRECTOR_A_DAY, facts.others().stream().noneMatch(facts.days()::overlaps)));
    }

    private DirectorshipReturn() {
    }
}
