package gov.miami.social.registry.request;

import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestMerits;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/**
 * What deciders do: approve the step that waits, send back with questions, or refuse. Everyone who may sign in may try;
 * whether he holds the office or a delegation that carries it is for the clauses to say.
 */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class ApprovalService {

    @Inject
    private RequestLists lists;
    @Inject
    private ApprovalDesk desk;
    @Inject
    private RequestReading reading;
    @Inject
    private StepKeeping keeping;
    @Inject
    private Journal journal;

    /** The requests whose waiting step the caller may decide, the longest waiting first. */
    public Listing<RequestRow> waiting(ListQuery query) {
        return lists.waiting(query);
    }

    /** A request with every check as it would come out if the caller approved now. */
    public ApprovalView assess(RequestId id) {
        var file = desk.open(id);
        var by = desk.authority(file);
        return new ApprovalView(reading.view(file), by.decide(), RequestMerits.decide(desk.merits(file)), reading.designee(by));
    }

    public void approve(@Valid ApproveRequest command) {
        var request = desk.held(command.request(), command.version());
        var file = desk.of(request);
        var by = desk.authority(file);
        journal.settle(command, request.approve(by.facts(), desk.merits(file), keeping.now()), by.delegation());
        keeping.keep(request, file.facts(), by, Outcome.APPROVED, command.note(), List.of());
    }

    public void giveBack(@Valid ReturnRequest command) {
        var request = desk.held(command.request(), command.version());
        var file = desk.of(request);
        var by = desk.authority(file);
        journal.settle(command, request.giveBack(by.facts(), command.questions(), keeping.now()), by.delegation());
        keeping.keep(request, file.facts(), by, Outcome.RETURNED, command.questions(), List.of());
    }

    public void refuse(@Valid RefuseRequest command) {
        var request = desk.held(command.request(), command.version());
        var file = desk.of(request);
        var by = desk.authority(file);
        journal.settle(command, request.refuse(by.facts(), command, desk.inPolicy(command.cited()), keeping.now()), by.delegation());
        keeping.keep(request, file.facts(), by, Outcome.REFUSED, command.reason(), command.cited());
    }
}
