package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.OpeningLapse;
import gov.miami.social.policy.request.OpeningWait;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.shared.Decision;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An approval to establish an account that nobody has opened yet. Its people are warned once before its last day; the day
 * after it lapses, and it is settled when the account was opened, or ended, before.
 */
@Entity
@Table(name = "unopened_approval")
class UnopenedApproval {

    @Id
    private UUID account;
    private UUID request;
    private LocalDate openBy;
    private boolean warned;
    private boolean settled;
    @Version
    private int version;

    protected UnopenedApproval() {
    }

    UnopenedApproval(AccountId account, RequestId request, LocalDate openBy) {
        this.account = account.value();
        this.request = request.value();
        this.openBy = openBy;
    }

    Decision warn(AccountStatus status, int days, LocalDate today) {
        var decision = OpeningLapse.warning(new OpeningWait(status, openBy, warned, today), days);
        warned |= decision.allowed();
        return decision;
    }

    Decision lapse(AccountStatus status, LocalDate today) {
        var decision = OpeningLapse.decide(new OpeningWait(status, openBy, warned, today));
        settled |= decision.allowed() || status != AccountStatus.APPROVED;
        return decision;
    }

    AccountId account() {
        return new AccountId(account);
    }

    RequestId request() {
        return new RequestId(request);
    }

    LocalDate openBy() {
        return openBy;
    }
}
