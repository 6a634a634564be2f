package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.EMPLOYMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;
import static gov.miami.social.policy.shared.Clause.SEPARATED_BY_ANOTHER;
import static gov.miami.social.policy.shared.Clause.SEPARATION_CHANGE_REASONED;
import static gov.miami.social.policy.shared.Clause.SEPARATION_DAY_IN_REACH;
import static gov.miami.social.policy.shared.Clause.SEPARATION_RECORDED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/**
 * Whether a person's separation from the City may be recorded, its day corrected, or the whole taken back. Nobody does so for himself:
 * who keeps the books would else stay, or come back, by his own word.
 */
public final class PersonSeparation {

    public static Decision decide(PersonSeparationCase facts) {
        return Decision.of(Check.of(SEPARATED_BY_ANOTHER, facts.byAnother()), Check.of(PERSON_ACTIVE, !facts.recorded())).and(day(facts));
    }

    /** Another last day than the one on record, for a reason. */
    public static Decision correction(PersonSeparationCase facts, String reason) {
        return takingBack(facts.byAnother(), facts.recorded(), reason).and(day(facts));
    }

    /** The person did not leave, or will not. */
    public static Decision takingBack(boolean byAnother, boolean recorded, String reason) {
        return Decision.of(
                Check.of(SEPARATED_BY_ANOTHER, byAnother),
                Check.of(SEPARATION_RECORDED, recorded),
                Check.of(SEPARATION_CHANGE_REASONED, !reason.isBlank()));
    }

    /** What of a last day can be told before anybody says yes to it: whose it is, and whether the day can be. */
    public static Decision outlook(PersonSeparationCase facts) {
        return Decision.of(Check.of(SEPARATED_BY_ANOTHER, facts.byAnother())).and(day(facts));
    }

    private static Decision day(PersonSeparationCase facts) {
        return Decision.of(
                Check.of(EMPLOYMENT_DATES_AGREE, !facts.lastDay().isBefore(facts.since())),
                Check.of(SEPARATION_DAY_IN_REACH, !facts.lastDay().isAfter(facts.latest())));
    }

    private PersonSeparation() {
    }
}
