package gov.miami.social.policy.account;

import java.util.Map;
import java.util.Set;

/** Where a platform of the catalogue stands (DEF.A: social media is an open class, the examples age). */
public enum PlatformStatus {
    /** Asked for by name, not yet looked at. */
    PROPOSED,
    /** New accounts may be asked for. */
    ADMITTED,
    /** Gone or closed; old accounts are still known. */
    RETIRED,
    /** A prohibited application under s. 112.22: City devices may not run it. */
    PROHIBITED,
    /** Looked at and not taken into the catalogue. */
    DECLINED;

    private static final Map<PlatformStatus, Set<PlatformStatus>> NEXT = Map.of(
            PROPOSED, Set.of(ADMITTED, PROHIBITED, DECLINED),
            ADMITTED, Set.of(RETIRED, PROHIBITED),
            RETIRED, Set.of(ADMITTED, PROHIBITED),
            PROHIBITED, Set.of(ADMITTED, RETIRED),
            DECLINED, Set.of(ADMITTED, PROHIBITED));

    /** Whether accounts can be in use on it, wanted or not: a network that is gone has none. */
    public boolean living() {
        return this != RETIRED;
    }

    public boolean allows(PlatformStatus next) {
        return NEXT.get(this).contains(next);
    }
}
