package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.StaleView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Opens requests to those who may read them, and to an act only as they were shown. */
@Dependent
class RequestFiles {

    @Inject
    private AccountRequests requests;
    @Inject
    private Office office;
    @Inject
    private Organisation organisation;
    @Inject
    private AccountRegister register;

    RequestFile open(RequestId id) {
        var file = requests.file(id);
        readable(file.facts());
        return asOfNow(file);
    }

    /** What is kept of a request that an act holds, read anew. */
    RequestFile of(AccountRequest held) {
        return asOfNow(requests.file(held.facts().id()));
    }

    /** What is kept of a request that ended an account; any other has nothing of the kind to be taken back. */
    RequestFile ended(AccountRequest held) {
        return Optional.of(of(held)).filter(file -> EndTakeBackDesk.ends(file.facts())).orElseThrow(() -> new NotYours(held.facts().id()));
    }

    /** What a draft repeats of its account is as old as the draft: the account was renamed meanwhile, or has other people. */
    private RequestFile asOfNow(RequestFile file) {
        return file.facts().account().filter(about -> file.facts().kind().alters() && file.facts().status().openToChange())
                .map(about -> file.asOf(register.facts(about).profile())).orElse(file);
    }

    Optional<AccountRequest> found(RequestId id) {
        return requests.find(id).map(this::readable);
    }

    /** The request for one act at a time. */
    AccountRequest held(RequestId id, int version) {
        return seen(readable(requests.hold(id)), version);
    }

    /** A page that shows an older state than the table holds may not act on it. */
    AccountRequest seen(AccountRequest request, int version) {
        var facts = request.facts();
        if (facts.version() != version) {
            throw new StaleView(facts.id(), organisation.names(Set.of(facts.changedBy())).getOrDefault(facts.changedBy(), ""));
        }
        return request;
    }

    private AccountRequest readable(AccountRequest request) {
        readable(request.facts());
        return request;
    }

    private void readable(RequestFacts facts) {
        if (!office.reader().sees(facts)) {
            throw new NotYours(facts.id());
        }
    }
}
