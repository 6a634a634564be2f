package gov.miami.social.policy.department;

import static gov.miami.social.policy.department.EmploymentStatus.SEPARATED;
import static gov.miami.social.policy.shared.Clause.EMPLOYMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a person's separation from the City may be recorded. */
public final class PersonSeparation {

    public static Decision decide(PersonSeparationCase facts) {
        return Decision.of(
                Check.of(PERSON_ACTIVE, facts.status().allows(SEPARATED)),
                Check.of(EMPLOYMENT_DATES_AGREE, !facts.lastDay().isBefore(facts.since())));
    }

    private PersonSeparation() {
    }
}
