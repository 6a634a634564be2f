package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One account in a list; names are those of today.
 *
 * @param formerly the former name by which it was sought and found
 */
public record AccountRow(AccountId id, String platform, String handle, String url, Optional<DepartmentKey> department,
        String departmentName, AccountStatus status, Optional<LocalDate> approvedUntil, boolean endApproved,
        Optional<String> formerly) implements Serializable {

    /** Whether its end is approved and only the closing conditions are waited for. */
    public boolean ending() {
        return endApproved && status != AccountStatus.CLOSED;
    }
}
