package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.EndTakeBackCase;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gathers what the rule wants to know of who takes an approved end back. */
@Dependent
class EndTakeBackDesk {

    @Inject
    private AccountRequests requests;
    @Inject
    private AccountRegister register;
    @Inject
    private StepGathering steps;
    @Inject
    private Office office;

    /** Whether a request ends an account and was approved, so that there is, or was, something to take back. */
    static boolean ends(RequestFacts facts) {
        return (facts.status() == RequestStatus.APPROVED || facts.status() == RequestStatus.TAKEN_BACK) && (facts.kind() == RequestKind.TERMINATE || facts.content().change().filter(ChangeKind::ends).isPresent());
    }

    StepAuthorization authority(RequestFile file) {
        return steps.of(file, office.me());
    }

    EndTakeBackCase of(RequestFile file, StepAuthorization by, String reason) {
        var me = office.me();
        var account = register.facts(account(file));
        var approvedIt = file.decisions().stream().filter(one -> one.level() == StepLevel.CITY_MANAGER && one.outcome() == Outcome.APPROVED)
                .reduce((earlier, later) -> later).map(StepDecision::decider).filter(me::equals).isPresent();
        return new EndTakeBackCase(account.status(), ends(file.facts()) && account.endApproved() && requests.endedBy(account.id()).equals(Optional.of(file.facts().id())),
                by.facts().head().filter(me::equals).isPresent(), approvedIt, by.facts().delegation().filter(Decision::allowed).isPresent(), reason);
    }

    AccountId account(RequestFile file) {
        return file.facts().account().orElseThrow();
    }

    EmployeeId me() {
        return office.me();
    }
}
