package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.ApprovalLapse;
import gov.miami.social.policy.account.UseCase;
import gov.miami.social.policy.shared.Decision;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What is approved about an account, and until when: its use (reading 2), its use in an emergency (reading 14), its end. */
@Embeddable
class ApprovalColumns {

    private LocalDate approvedUntil;
    private LocalDate warnedFor;
    private Instant reviewDue;
    private boolean endApproved;
    private Instant endApprovedAt;
    /** The official, with his office, to whom it is handed over; empty when it just ends. */
    private String recipient = "";

    void until(LocalDate last) {
        approvedUntil = last;
    }

    /** The use is approved anew: nothing waits for a review, and no end. */
    void renewed(LocalDate last) {
        approvedUntil = last;
        reviewDue = null;
        goOn();
    }

    void reviewBy(Instant due) {
        reviewDue = due;
    }

    /** The use in an emergency is approved. */
    void reviewed() {
        reviewDue = null;
    }

    void end(Instant at, String official) {
        endApproved = true;
        endApprovedAt = at;
        recipient = official;
    }

    /** What was approved is taken back before it was done. */
    void goOn() {
        endApproved = false;
        recipient = "";
    }

    /** Tells once for each last day that it comes near. */
    Decision warn(AccountStatus status, int days, LocalDate today, Instant now) {
        var decision = ApprovalLapse.warning(use(status, true, today, now), days, approvedUntil != null && approvedUntil.equals(warnedFor));
        if (decision.allowed()) {
            warnedFor = approvedUntil;
        }
        return decision;
    }

    UseCase use(AccountStatus status, boolean platformLawful, LocalDate today, Instant now) {
        return new UseCase(status, last(), today, reviewDue(), now, platformLawful, endApproved);
    }

    Optional<LocalDate> last() {
        return Optional.ofNullable(approvedUntil);
    }

    Optional<Instant> reviewDue() {
        return Optional.ofNullable(reviewDue);
    }

    boolean endApproved() {
        return endApproved;
    }

    String recipient() {
        return recipient;
    }

    /** Since when the approved end waits to be done. */
    Optional<Instant> endApprovedAt() {
        return Optional.ofNullable(endApprovedAt).filter(at -> endApproved);
    }
}
