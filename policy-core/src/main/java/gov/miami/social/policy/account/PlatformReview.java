package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.PLATFORM_CHANGE_REASONED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_HOSTS_NAMED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_MAY_CHANGE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Wording;

/**
 * Whether a platform of the catalogue may change its standing: a step of its life, with a reason (DEF.A); one that is admitted may
 * stay so and have its hosts put right. Without hosts nobody could tell whether an address is one of the platform.
 */
public final class PlatformReview {

    /** @param hosts where its accounts stand; {@code *} says that they stand anywhere */
    public static Decision decide(PlatformStatus from, PlatformStatus to, String hosts, String reason) {
        var stays = from == PlatformStatus.ADMITTED && to == from;
        return Decision.of(Check.of(PLATFORM_MAY_CHANGE, stays || from.allows(to)),
                Check.of(PLATFORM_HOSTS_NAMED, to != PlatformStatus.ADMITTED || !hosts.isBlank()),
                Check.of(PLATFORM_CHANGE_REASONED, Wording.says(reason)));
    }

    private PlatformReview() {
    }
}
