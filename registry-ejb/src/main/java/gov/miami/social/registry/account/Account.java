package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountClosing;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountOpening;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.AccountUrl;
import gov.miami.social.policy.account.AccountUse;
import gov.miami.social.policy.account.ApprovalLapse;
import gov.miami.social.policy.account.ClosingCase;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.account.OfficialPages;
import gov.miami.social.policy.account.OpeningCase;
import gov.miami.social.policy.account.UseCase;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.shared.StaleView;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One official account. It begins approved (both approvals of B.1 given) or unapproved (found in use), goes into use when
 * it is opened or its use is approved, lapses when nobody re-certifies it, and ends only with approval, archive, no hold
 * and handed-over credentials.
 */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;
    @Version
    private int version;
    @Embedded
    private ProfileColumns profile;
    @Enumerated(EnumType.STRING)
    private AccountStatus status;
    /** Unique among accounts that have not ended; empty for those that have. */
    private String openKey;
    private Instant registeredAt;
    private LocalDate approvedUntil;
    private LocalDate warnedFor;
    private LocalDate openedOn;
    private LocalDate closedOn;
    private boolean endApproved;
    private Instant endApprovedAt;
    private Instant reviewDue;
    private String source;

    protected Account() {
    }

    Account(AccountId id, AccountProfile profile, AccountStatus status, String source, Instant at) {
        this.id = id.value();
        this.status = status;
        this.source = source;
        this.registeredAt = at;
        describe(profile);
    }

    static String keyOf(AccountProfile profile) {
        return AccountUrl.of(profile.url()).map(AccountUrl::key)
                .orElseGet(() -> profile.platform().map(Object::toString).orElse("") + ":" + profile.handle().toLowerCase(Locale.ROOT));
    }

    /** Goes into use after both approvals, once a person saw the links of A.5 on its first page. */
    Decision open(OpenAccount command, boolean addressFits, boolean addressFree, boolean platformLawful, OfficialPages pages, LocalDate today) {
        seen(command.version());
        var opened = profile().renamed(command.handle(), command.url());
        var decision = AccountOpening.decide(new OpeningCase(status, opened, addressFits, addressFree, command.linksSeen(), platformLawful, pages));
        if (decision.allowed()) {
            describe(opened);
            become(AccountStatus.ACTIVE);
            openedOn = today;
        }
        return decision;
    }

    Decision close(int seen, Set<ClosingCondition> met, LocalDate today) {
        seen(seen);
        var decision = AccountClosing.decide(new ClosingCase(status, endApproved, met));
        if (decision.allowed()) {
            become(AccountStatus.CLOSED);
            closedOn = today;
            openKey = null;
        }
        return decision;
    }

    Decision warn(int days, LocalDate today, Instant now) {
        var decision = ApprovalLapse.warning(use(true, today, now), days, approvedUntil != null && approvedUntil.equals(warnedFor));
        if (decision.allowed()) {
            warnedFor = approvedUntil;
        }
        return decision;
    }

    Decision lapse(LocalDate today, Instant now) {
        var decision = ApprovalLapse.ofApproval(use(true, today, now));
        if (decision.allowed()) {
            become(AccountStatus.LAPSED);
        }
        return decision;
    }

    Decision missReview(LocalDate today, Instant now) {
        var decision = ApprovalLapse.ofEmergency(use(true, today, now));
        if (decision.allowed()) {
            become(AccountStatus.UNAPPROVED);
        }
        return decision;
    }

    void approve(LocalDate until) {
        approvedUntil = until;
    }

    void approveUse(AccountProfile asApproved, LocalDate until, LocalDate today) {
        describe(asApproved);
        if (status != AccountStatus.ACTIVE) {
            become(AccountStatus.ACTIVE);
        }
        approvedUntil = until;
        openedOn = openedOn == null ? today : openedOn;
        reviewDue = null;
        endApproved = false;
    }

    void become(AccountStatus next) {
        if (!status.allows(next)) {
            throw new IllegalStateException("An account that is " + status + " cannot become " + next);
        }
        status = next;
    }

    void beginEmergencyUse(Instant due) {
        become(AccountStatus.EMERGENCY);
        reviewDue = due;
    }

    void approveEnd(Instant at) {
        endApproved = true;
        endApprovedAt = at;
    }

    void describe(AccountProfile now) {
        profile = new ProfileColumns(now);
        openKey = keyOf(now);
    }

    private void seen(int seenVersion) {
        if (seenVersion != version) {
            throw new StaleView(id, "");
        }
    }

    private UseCase use(boolean platformLawful, LocalDate today, Instant now) {
        return new UseCase(status, Optional.ofNullable(approvedUntil), today, Optional.ofNullable(reviewDue), now, platformLawful);
    }

    Decision mayBeUsed(boolean platformLawful, LocalDate today, Instant now) {
        return AccountUse.decide(use(platformLawful, today, now));
    }

    AccountProfile profile() {
        return profile.profile();
    }

    AccountFacts facts() {
        return new AccountFacts(new AccountId(id), profile(), status, registeredAt, Optional.ofNullable(approvedUntil),
                Optional.ofNullable(openedOn), Optional.ofNullable(closedOn), endApproved, Optional.ofNullable(reviewDue), source, version);
    }

    /** What waits to be done about it: its opening since it was approved, or its closing since its end was. */
    AccountTask task(String platformName) {
        var closing = endApproved && endApprovedAt != null;
        return new AccountTask(new AccountId(id), platformName + " @" + profile().handle(), closing ? AccountAct.CLOSE : AccountAct.OPEN,
                closing ? endApprovedAt : registeredAt);
    }
}
