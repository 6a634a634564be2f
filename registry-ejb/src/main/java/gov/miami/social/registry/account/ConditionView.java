package gov.miami.social.registry.account;

import gov.miami.social.policy.account.ClosingCondition;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One closing condition as the account page shows it.
 *
 * @param computed  whether the portal sees it by itself; otherwise it is attested by hand
 * @param attester  who attested it, empty when nobody did
 * @param seenOn    on which day the attester saw it
 * @param mayAttest whether the caller answers for it
 * @param mayTakeBack whether it is attested and the caller may take that back
 */
public record ConditionView(ClosingCondition condition, boolean met, boolean computed, String attester, Instant attestedAt, Optional<LocalDate> seenOn, String how,
        boolean mayAttest, boolean mayTakeBack) implements Serializable {

    /** What comes next of an approved end: attest what is missing and the caller answers for, or close when nothing is missing. */
    static AccountAct next(List<ConditionView> conditions) {
        if (conditions.stream().allMatch(ConditionView::met)) {
            return AccountAct.CLOSE;
        }
        return conditions.stream().anyMatch(one -> one.mayAttest() && !one.met()) ? AccountAct.ATTEST : AccountAct.NONE;
    }
}
