package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What the last approval, or a refusal, of a request does to the registry. */
@Dependent
class RequestEffects {

    @Inject
    private AccountRegister register;
    @Inject
    private UnopenedApprovals unopened;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    void of(AccountRequest request) {
        var facts = request.facts();
        if (facts.status() == RequestStatus.APPROVED) {
            approved(request, facts);
        } else if (facts.status() == RequestStatus.REFUSED && facts.kind() == RequestKind.USE) {
            facts.account().ifPresent(register::denyUse);
        }
    }

    private void approved(AccountRequest request, RequestFacts facts) {
        var profile = facts.content().profile();
        facts.account().ifPresent(account -> register.adopt(account, facts.owningDepartment().orElseThrow()));
        switch (facts.kind()) {
            case ESTABLISH -> {
                var account = AccountId.random();
                register.establish(account, profile, until());
                request.about(account);
                unopened.add(new UnopenedApproval(account, facts.id(), LocalDate.now(clock).plusDays(settings.number("account.opening.days"))));
            }
            case USE -> use(facts.account().orElseThrow(), facts);
            case CHANGE -> change(facts.account().orElseThrow(), facts);
            case TERMINATE -> register.approveEnd(facts.account().orElseThrow());
        }
    }

    /** What was done in an emergency is approved; an account that is back in reserve stays there. */
    private void use(AccountId account, RequestFacts facts) {
        if (facts.due().isEmpty() || register.facts(account).status() != AccountStatus.STANDBY) {
            register.approveUse(account, facts.content().profile(), until());
        }
    }

    private void change(AccountId account, RequestFacts facts) {
        var change = facts.content().change().orElseThrow();
        if (change.ends()) {
            register.approveEnd(account);
        } else if (change == ChangeKind.RENAME) {
            register.rename(account, facts.content().profile());
        } else {
            register.transfer(account, facts.content().profile());
        }
    }

    private LocalDate until() {
        return LocalDate.now(clock).plusMonths(settings.number("account.approval.months"));
    }
}
