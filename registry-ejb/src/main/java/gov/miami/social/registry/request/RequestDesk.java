package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.RequestSubmission;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.AccountRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Where a requester's act meets the facts: who he is, which department is his, what the registry knows. */
@Dependent
class RequestDesk {

    @Inject
    private AccountRequests requests;
    @Inject
    private AccountRegister register;
    @Inject
    private MeritsGathering merits;
    @Inject
    private RequestNotices notices;
    @Inject
    private Office office;

    EmployeeId caller() {
        return office.me();
    }

    Instant now() {
        return office.now();
    }

    AccountRequest begin(SaveDraft command) {
        var about = command.account().map(register::facts);
        var request = new AccountRequest(command, requests.number(office.today().getYear()), caller(), now());
        about.map(AccountFacts::profile).ifPresent(request::changes);
        requests.add(request);
        return request;
    }

    /** The caller's draft about an account; a new one, if he has none. */
    RequestId toBegin(RequestKind kind, Optional<AccountId> about, Optional<ChangeKind> change) {
        return about.flatMap(account -> requests.draftLike(kind, account, change, caller())).map(draft -> draft.facts().id()).orElseGet(RequestId::random);
    }

    /** One that begins and is kept only when he saves it. */
    AccountRequest begun(RequestId id, RequestKind kind, Optional<AccountId> about, Optional<ChangeKind> change) {
        return new AccountRequest(new SaveDraft(id, kind, about, RequestContent.begin(change, proposed(kind, about)), 0), "", caller(), now());
    }

    /** Of what is written for the first time, it is also asked whether it may begin. */
    Decision write(AccountRequest request, RequestContent content) {
        if (request.facts().version() > 0) {
            return request.write(content, caller());
        }
        var begins = RequestSubmission.begin(merits.theirs(request.facts()));
        return begins.allowed() ? begins.and(request.write(content, caller())) : begins;
    }

    Decision submit(AccountRequest request, RequestFile file) {
        var before = file.facts();
        var decision = request.submit(department(before), owner(before), merits.theirs(before), merits.of(file), caller(), now());
        if (decision.allowed()) {
            putOnRecord(request);
            merits.account(before).map(AccountFacts::profile).ifPresent(request::changes);
            Optional.of(before).filter(facts -> facts.status() == RequestStatus.RETURNED).ifPresent(returned -> requests.add(new RequestReply(returned, now())));
        }
        return decision;
    }

    /** Whether the account that a request is about is used in an emergency; nobody changes that until the transaction ends. */
    boolean inEmergency(AccountRequest request) {
        return request.facts().account().map(register::held).filter(account -> account.status() == AccountStatus.EMERGENCY).isPresent();
    }

    void tell(AccountRequest request) {
        notices.moved(request);
    }

    /** Puts on record what a request brings with it: a platform the catalogue lacks, an account found in use. */
    void putOnRecord(AccountRequest request) {
        var content = request.facts().content();
        if (content.profile().platform().filter(PlatformKey.OTHER::equals).isPresent()) {
            request.on(register.proposal(content.otherPlatform()));
        }
        if (request.facts().kind() == RequestKind.USE && request.facts().account().isEmpty()) {
            request.about(register.found(request.facts().content().profile()));
        }
    }

    /** The department that owns the account the request is about; absent for a new account. */
    Optional<DepartmentKey> owner(RequestFacts request) {
        return merits.account(request).flatMap(account -> account.profile().department());
    }

    /** What nobody owns is proposed for the requester's department. A request for the use of an account names the City's page that every first page links to (A.5); a change or an end leaves it. */
    private AccountProfile proposed(RequestKind kind, Optional<AccountId> about) {
        var profile = about.map(register::facts).map(AccountFacts::profile)
                .orElseGet(AccountProfile::empty);
        var owned = profile.department().or(() -> office.department(Optional.empty())).map(profile::ownedBy).orElse(profile);
        return kind == RequestKind.ESTABLISH || kind == RequestKind.USE ? owned.linking(register.cityPage()) : owned;
    }

    private Optional<DepartmentKey> department(RequestFacts request) {
        return office.department(request.content().profile().department());
    }
}
