package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.PLATFORM_CHANGE_REASONED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_MAY_CHANGE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Wording;

/** Whether a platform of the catalogue may change its standing: a step of its life, with a reason (DEF.A). */
public final class PlatformReview {

    public static Decision decide(PlatformStatus from, PlatformStatus to, String reason) {
        return Decision.of(Check.of(PLATFORM_MAY_CHANGE, from.allows(to)), Check.of(PLATFORM_CHANGE_REASONED, Wording.says(reason)));
    }

    private PlatformReview() {
    }
}
