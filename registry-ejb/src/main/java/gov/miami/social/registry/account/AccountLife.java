package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountClosing;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.AccountUse;
import gov.miami.social.policy.account.ApprovalLapse;
import gov.miami.social.policy.account.ClosingCase;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.account.EndTakeBack;
import gov.miami.social.policy.account.EndTakeBackCase;
import gov.miami.social.policy.shared.Decision;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where an account stands between its approval and its end: its status, what is approved about it, when it went into use and when it was closed. */
@Embeddable
class AccountLife {

    @Enumerated(EnumType.STRING)
    private AccountStatus status;
    @Embedded
    private ApprovalColumns approval = new ApprovalColumns();
    private LocalDate openedOn;
    private LocalDate closedOn;
    /** When somebody it names was last said to leave; whether somebody is missing still is asked of today's people. */
    private Instant peopleLeftAt;

    protected AccountLife() {
    }

    AccountLife(AccountStatus first) {
        status = first;
    }

    void become(AccountStatus next) {
        if (!status.allows(next)) {
            throw new IllegalStateException("An account that is " + status + " cannot become " + next);
        }
        status = next;
    }

    /** Goes into use after both approvals. */
    void begin(LocalDate today) {
        become(AccountStatus.ACTIVE);
        openedOn = today;
    }

    Decision close(Set<ClosingCondition> met, LocalDate today) {
        var decision = AccountClosing.decide(new ClosingCase(status, openedOn != null, approval.endApproved(), met));
        if (decision.allowed()) {
            become(AccountStatus.CLOSED);
            closedOn = today;
        }
        return decision;
    }

    Decision warn(int days, LocalDate today, Instant now) {
        return approval.warn(status, days, today, now);
    }

    Decision lapse(LocalDate today, Instant now) {
        return fall(AccountStatus.LAPSED, ApprovalLapse.ofApproval(approval.use(status, true, today, now)));
    }

    Decision missReview(LocalDate today, Instant now) {
        return fall(AccountStatus.UNAPPROVED, ApprovalLapse.ofEmergency(approval.use(status, true, today, now)));
    }

    private Decision fall(AccountStatus next, Decision decision) {
        if (decision.allowed()) {
            become(next);
        }
        return decision;
    }

    void approve(LocalDate until) {
        approval.until(until);
    }

    void approveUse(LocalDate until, LocalDate today) {
        if (status != AccountStatus.ACTIVE) {
            become(AccountStatus.ACTIVE);
        }
        approval.renewed(until);
        openedOn = openedOn == null ? today : openedOn;
    }

    /** Named for emergencies: what was approved before stands no more. */
    void reserve() {
        become(AccountStatus.STANDBY);
        approval.until(null);
    }

    void beginEmergencyUse(Instant due) {
        become(AccountStatus.EMERGENCY);
        approval.reviewBy(due);
    }

    /** What is done in an emergency is approved; an account that was uncovered meanwhile is in reserve again. */
    void approveEmergencyUse() {
        approval.reviewed();
        if (status == AccountStatus.UNAPPROVED) {
            become(AccountStatus.STANDBY);
        }
    }

    /** @param recipient the official to whom it is handed over; empty when it just ends */
    void approveEnd(Instant at, String recipient) {
        approval.end(at, recipient);
    }

    /** The end that was approved does not come: asked of the rule by who approved it. */
    Decision goOn(EndTakeBackCase facts) {
        var decision = EndTakeBack.decide(facts);
        if (decision.allowed()) {
            approval.goOn();
        }
        return decision;
    }

    void lose(Instant at) {
        peopleLeftAt = at;
    }

    Decision mayBeUsed(boolean platformLawful, Optional<Boolean> peopleInPlace, LocalDate today, Instant now) {
        return AccountUse.decide(approval.use(status, platformLawful, today, now), peopleInPlace);
    }

    Optional<Instant> peopleLeftAt() {
        return Optional.ofNullable(peopleLeftAt);
    }

    AccountStatus status() {
        return status;
    }

    AccountFacts facts(AccountId id, AccountProfile profile, List<String> formerHandles, Optional<Instant> renamedAt, Origin origin, int version) {
        return new AccountFacts(id, profile, formerHandles, renamedAt, status, origin.registeredAt(), approval.last(), Optional.ofNullable(openedOn),
                Optional.ofNullable(closedOn), approval.endApproved(), approval.endApprovedAt(), approval.recipient(),
                approval.reviewDue(), origin.source(), origin.shownName(), version);
    }
}
