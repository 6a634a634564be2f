package gov.miami.social.registry.request;

import gov.miami.social.policy.account.EndTakeBack;
import gov.miami.social.policy.request.AccountEffect;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.registry.account.EndsTakenBack;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/** Takes back the approval to end an account while it has not ended; whether the person may is for the clauses to say. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class EndTakeBackService {

    @Inject
    private RequestFiles files;
    @Inject
    private EndTakeBackDesk desk;
    @Inject
    private EndsTakenBack ends;
    @Inject
    private StepKeeping keeping;
    @Inject
    private Journal journal;

    /** Whether the caller may take it back, if he says why. */
    public boolean offered(RequestId id) {
        var file = files.open(id);
        return EndTakeBackDesk.ends(file.facts())
                && EndTakeBack.decide(desk.of(file, desk.authority(file), "")).refusing().equals(List.of(Clause.END_TAKEN_BACK_FOR_A_REASON));
    }

    public void takeBack(@Valid TakeBackEnd command) {
        var request = files.held(command.request(), command.version());
        var file = files.ended(request);
        var by = desk.authority(file);
        var account = desk.account(file);
        var decision = ends.goOn(account, desk.of(file, by, command.reason()), desk.me());
        journal.settle(command, decision, by.delegation());
        keeping.takenBack(request, file.facts(), by, command.reason());
        journal.settle(ChangeAccount.to(account, file.facts().id(), AccountEffect.END_TAKEN_BACK), decision);
    }
}
