package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.delegation.Capacity.CITY_MANAGER;
import static gov.miami.social.policy.delegation.Capacity.DIRECTOR;

import gov.miami.social.policy.shared.SentenceId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the policy lets the City Manager or a director decide, and each may let another decide. */
public enum Power {
    APPROVE_ESTABLISH(CITY_MANAGER, "A.1-est"),
    APPROVE_USE(CITY_MANAGER, "A.1-use"),
    /** A rename, hand-over or transfer ends one account and begins another (reading 3). */
    APPROVE_CHANGE(CITY_MANAGER, "A.1-term"),
    APPROVE_TERMINATE(CITY_MANAGER, "A.1-term"),
    APPROVE_DESIGNATION(CITY_MANAGER, "A.2-a"),
    /** Use at once, approval within a day (reading 14). */
    DECLARE_EMERGENCY(CITY_MANAGER, "A.1-use"),
    /** The director's step, when the director asks himself or the post is vacant (reading 4). */
    TAKE_DIRECTOR_STEP(CITY_MANAGER, "B.1-1"),
    SIGN_FOR_DIRECTOR(DIRECTOR, "B.1-1"),
    DESIGNATE(DIRECTOR, "A.2-a"),
    DETERMINE_RELATEDNESS(DIRECTOR, "A.4-post");

    private final Capacity grantor;
    private final SentenceId sentence;

    Power(Capacity grantor, String sentence) {
        this.grantor = grantor;
        this.sentence = new SentenceId(sentence);
    }

    /** The powers that someone holds, and may delegate, in a capacity. */
    public static Set<Power> of(Capacity capacity) {
        return Arrays.stream(values()).filter(power -> power.grantor == capacity)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(() -> EnumSet.noneOf(Power.class)), Collections::unmodifiableSet));
    }

    /** Whose power it is. */
    public Capacity grantor() {
        return grantor;
    }

    /** The sentence of the policy that gives it. */
    public SentenceId sentence() {
        return sentence;
    }
}
