package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.Accounts.PAGES;
import static gov.miami.social.policy.account.Accounts.PARKS;
import static gov.miami.social.policy.account.Accounts.profile;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationForce;
import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.delegation.DepartmentScope;
import gov.miami.social.policy.delegation.ForceCase;
import gov.miami.social.policy.delegation.Offices;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.policy.shared.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts about a request that pass every rule of this package; a test changes one at a time. */
final class Requests {

    static final EmployeeId REQUESTER = new EmployeeId("20001");
    static final EmployeeId DIRECTOR = new EmployeeId("10002");
    static final EmployeeId MANAGER = new EmployeeId("10001");
    static final EmployeeId DESIGNEE = new EmployeeId("10003");
    static final List<PersonName> STRANGERS = List.of(new PersonName(new EmployeeId("30001"), "Ada Quine"));
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    static RequestContent content() {
        return with(profile());
    }

    static RequestContent with(AccountProfile profile) {
        return new RequestContent(Optional.empty(), profile, "", "The City's main account serves everybody", "People ask for it", true);
    }

    static RequestContent changing(ChangeKind change, AccountProfile profile) {
        return new RequestContent(Optional.of(change), profile, "", "", "People ask for it", true);
    }

    static MeritsCase establishing(RequestContent content) {
        return new MeritsCase(RequestKind.ESTABLISH, content, Optional.of(PlatformStatus.ADMITTED), false, true, true, Optional.empty(), true, false, PAGES, List.of(), List.of());
    }

    static MeritsCase onPlatform(Optional<PlatformStatus> platform, boolean waiver) {
        return new MeritsCase(RequestKind.ESTABLISH, content(), platform, waiver, true, true, Optional.empty(), true, false, PAGES, List.of(), List.of());
    }

    static MeritsCase about(RequestKind kind, RequestContent content, AccountStatus account) {
        return about(kind, content, account, Optional.of(PARKS), true, false);
    }

    static MeritsCase about(RequestKind kind, RequestContent content, AccountStatus account, Optional<DepartmentKey> owning,
            boolean addressFree, boolean otherRequestOpen) {
        return new MeritsCase(kind, content, Optional.of(PlatformStatus.ADMITTED), false, true, addressFree, asked(account, owning),
                true, otherRequestOpen, PAGES, List.of(), List.of());
    }

    /** The account of the good profile as it stands, owned by a department or by none. */
    static Optional<AskedAccount> asked(AccountStatus status, Optional<DepartmentKey> owning) {
        var good = profile();
        return Optional.of(new AskedAccount(status, new AccountProfile(good.platform(), good.handle(), good.url(), owning, good.purpose(), good.audience(),
                good.languages(), good.primaryContact(), good.secondaryContact(), good.users(), good.recoveryEmail(), good.cityLink(), good.departmentLink(), true), false, true));
    }

    static StepCase directorsStep(EmployeeId decider, Optional<Decision> delegation) {
        return new StepCase(RequestStatus.SUBMITTED, RequestKind.ESTABLISH, ApprovalStep.director(PARKS), REQUESTER, decider, Set.of(),
                Optional.of(DIRECTOR), delegation);
    }

    static StepCase managersStep(RequestKind kind, EmployeeId decider, Optional<Decision> delegation) {
        return new StepCase(RequestStatus.ENDORSED, kind, ApprovalStep.cityManager(PARKS), REQUESTER, decider, Set.of(DIRECTOR),
                Optional.of(MANAGER), delegation);
    }

    /** A delegation of one power for Parks to the designee, lasting until a day. */
    static Decision delegation(Power power, LocalDate last) {
        var grantor = power.grantor() == Capacity.CITY_MANAGER ? MANAGER : DIRECTOR;
        var terms = new DelegationTerms(power.grantor(), grantor, DESIGNEE, Set.of(power), DepartmentScope.of(List.of(PARKS)),
                Period.of(TODAY.minusDays(30), last));
        return DelegationForce.decide(new ForceCase(terms, false, true, new Offices(true, Set.of(PARKS)), power, PARKS, TODAY));
    }

    static List<Clause> refusing(MeritsCase facts) {
        return RequestMerits.decide(facts).refusing();
    }

    /** What a transfer asks for. */
    static AccountProfile ownedBy(DepartmentKey department) {
        var good = profile();
        return new AccountProfile(good.platform(), good.handle(), good.url(), Optional.ofNullable(department), "", "", List.of(),
                Optional.empty(), Optional.empty(), good.users(), good.recoveryEmail(), good.cityLink(), good.departmentLink(), true);
    }

    /** A department that the policy does not bind shall own it. */
    static MeritsCase unbound(RequestKind kind, RequestContent content) {
        return unbound(kind, content, Optional.of(PARKS));
    }

    static MeritsCase unbound(RequestKind kind, RequestContent content, Optional<DepartmentKey> owning) {
        return new MeritsCase(kind, content, Optional.of(PlatformStatus.ADMITTED), false, true, true, asked(AccountStatus.UNAPPROVED, owning), false, false, PAGES, List.of(), List.of());
    }

    private Requests() {
    }
}
