package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/** What a requester does: write a draft, hand it in, take it back; and what everyone concerned reads. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class RequestService {

    @Inject
    private AccountRequests requests;
    @Inject
    private RequestDesk desk;
    @Inject
    private RequestReading reading;
    @Inject
    private Office office;
    @Inject
    private Journal journal;

    /** The requests the caller may see, in pages. */
    public Listing<RequestRow> list(ListQuery query) {
        return reading.rows(requests.list(query, office.reader()));
    }

    /** What the caller asked for and is not ended, drafts included; at most 20. */
    public List<RequestRow> mine() {
        return reading.rows(requests.openOf(desk.caller())).rows();
    }

    public RequestView find(RequestId id) {
        return reading.view(visible(requests.get(id)));
    }

    /** The same with what happened to it. */
    public RequestStory story(RequestId id) {
        var request = visible(requests.get(id));
        var view = reading.view(request);
        return new RequestStory(view, Story.of(desk.history(request), view.decisions()));
    }

    /** A request about an account as it would begin, not kept yet; the caller's own draft of the same, if he has one. */
    public RequestView begun(RequestKind kind, AccountId about) {
        return reading.view(requests.draftLike(kind, about, desk.caller()).orElseGet(() -> desk.unsaved(kind, about)));
    }

    /** Every check as it would come out if the caller handed the request in now. */
    public Decision readiness(RequestId id) {
        return desk.readiness(visible(requests.get(id)));
    }

    public void save(@Valid SaveDraft command) {
        var request = requests.find(command.request()).map(this::visible).orElseGet(() -> desk.begin(command));
        desk.seen(request, command.version());
        journal.settle(command, request.write(command.content(), desk.caller()));
    }

    public void submit(@Valid SubmitRequest command) {
        var request = visible(requests.hold(command.request()));
        desk.seen(request, command.version());
        journal.settle(command, desk.submit(request));
        desk.tell(request);
    }

    public void withdraw(@Valid WithdrawRequest command) {
        var request = visible(requests.hold(command.request()));
        desk.seen(request, command.version());
        journal.settle(command, request.withdraw(desk.caller(), desk.now()));
    }

    private AccountRequest visible(AccountRequest request) {
        if (!office.reader().sees(request.facts())) {
            throw new NotYours(request.facts().id());
        }
        return request;
    }
}
