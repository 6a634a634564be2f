package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** What a requester does: write a draft, hand it in, take it back; and what everyone concerned reads. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class RequestService {

    @Inject
    private RequestLists lists;
    @Inject
    private RequestFiles files;
    @Inject
    private RequestReading reading;
    @Inject
    private RequestDesk desk;
    @Inject
    private Journal journal;

    /** The requests the caller may see, in pages. */
    public Listing<RequestRow> list(ListQuery query) {
        return lists.list(query);
    }

    /** What the caller asked for and is not ended, and what waits for his decision. */
    public RequestsAtHand atHand() {
        return lists.atHand();
    }

    /** The undecided requests about these accounts; of one that is not the caller's to see, only that it is there. */
    public List<OpenRequest> openAbout(List<AccountId> accounts) {
        return lists.openAbout(accounts);
    }

    public RequestView find(RequestId id) {
        return reading.view(files.open(id));
    }

    /** The same with what happened to it, and whether the caller may decide the step that waits. */
    public RequestStory story(RequestId id) {
        return reading.story(files.open(id));
    }

    /** Which request begins: about an account, the caller's own draft of the same, if he has one; else a new one. */
    public RequestId toBegin(RequestKind kind, Optional<AccountId> about, Optional<ChangeKind> change) {
        return desk.toBegin(kind, about, change);
    }

    /** A request as it would begin, not kept until it is saved; as it was kept, if it was meanwhile. */
    public RequestView begun(RequestId id, RequestKind kind, Optional<AccountId> about, Optional<ChangeKind> change) {
        return reading.view(files.found(id).isPresent() ? files.open(id) : RequestFile.of(desk.begun(id, kind, about, change)));
    }

    public void save(@Valid SaveDraft command) {
        var request = files.found(command.request()).orElseGet(() -> desk.begin(command));
        files.seen(request, command.version());
        journal.settle(command, desk.write(request, command.content()));
    }

    public void submit(@Valid SubmitRequest command) {
        var request = files.held(command.request(), command.version());
        journal.settle(command, desk.submit(request, files.of(request)));
        desk.tell(request);
    }

    public void withdraw(@Valid WithdrawRequest command) {
        var request = files.held(command.request(), command.version());
        journal.settle(command, request.withdraw(desk.caller(), desk.inEmergency(request), desk.now()));
    }
}
