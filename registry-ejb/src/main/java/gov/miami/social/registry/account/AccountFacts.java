package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the registry knows of one account.
 *
 * @param formerHandles the names it had before, the last one last
 * @param renamedAt     since when it has a name that nobody has confirmed on its platform yet
 * @param approvedUntil last day of the approval in force or lapsed
 * @param endApproved   whether its end is approved and only the closing conditions are waited for
 * @param endApprovedAt since when they are waited for
 * @param recipient     the official, with his office, to whom it is or was handed over (reading 3); empty of an account that just ends
 * @param reviewDue     by when its use in an emergency is to be approved; empty once it is
 * @param source        how it came into the registry: {@code request}, {@code found}, or the name of an import
 * @param shownName     the name it showed where it was found, empty when nobody wrote it down
 */
public record AccountFacts(AccountId id, AccountProfile profile, List<String> formerHandles, Optional<Instant> renamedAt, AccountStatus status,
        Instant registeredAt, Optional<LocalDate> approvedUntil, Optional<LocalDate> openedOn, Optional<LocalDate> closedOn, boolean endApproved,
        Optional<Instant> endApprovedAt, String recipient, Optional<Instant> reviewDue, String source, String shownName, int version) implements Serializable {

    /** Whether it is to be confirmed that the platform shows its new name. */
    public boolean nameToConfirm() {
        return renamedAt.isPresent() && status != AccountStatus.CLOSED;
    }

    /** Whether nobody has had its use approved yet, so that no more is known of it than what was found. */
    public boolean onlyFound() {
        return !"request".equals(source) && approvedUntil.isEmpty() && (status == AccountStatus.UNAPPROVED || status == AccountStatus.DENIED);
    }
}
