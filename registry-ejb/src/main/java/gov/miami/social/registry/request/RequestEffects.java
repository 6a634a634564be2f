package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.AccountEffect;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.UsedInEmergency;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the last approval, or a refusal, of a request does to the registry; it says what it did, for the account's history. */
@Dependent
class RequestEffects {

    private static final Set<AccountStatus> APPROVED_BEFORE = Set.of(AccountStatus.ACTIVE, AccountStatus.LAPSED);

    @Inject
    private AccountRegister register;
    @Inject
    private UnopenedApprovals unopened;
    @Inject
    private Organisation organisation;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    List<ChangeAccount> of(AccountRequest request) {
        var facts = request.facts();
        if (facts.status() == RequestStatus.APPROVED) {
            return Stream.concat(adopted(facts).stream(), approved(request, facts).stream()).toList();
        }
        var refused = facts.account().filter(account -> facts.status() == RequestStatus.REFUSED && facts.kind() == RequestKind.USE);
        return refused.map(account -> refuse(account, facts)).stream().toList();
    }

    private Optional<ChangeAccount> adopted(RequestFacts facts) {
        var unowned = facts.account().filter(account -> register.facts(account).profile().department().isEmpty());
        return unowned.map(account -> {
            register.adopt(account, facts.owningDepartment().orElseThrow());
            return effect(account, facts, AccountEffect.ADOPTED).from("", owner(register.facts(account).profile()));
        });
    }

    private Optional<ChangeAccount> approved(AccountRequest request, RequestFacts facts) {
        return switch (facts.kind()) {
            case ESTABLISH -> Optional.of(establish(request, facts));
            case USE -> Optional.of(use(facts.account().orElseThrow(), facts));
            case CHANGE -> Optional.of(change(request, facts.account().orElseThrow()));
            case TERMINATE -> Optional.of(end(facts.account().orElseThrow(), facts, AccountEffect.END_APPROVED));
        };
    }

    private ChangeAccount establish(AccountRequest request, RequestFacts facts) {
        var account = AccountId.random();
        register.establish(account, facts.content().profile(), until(facts));
        request.about(account);
        unopened.add(new UnopenedApproval(account, facts.id(), day(facts).plusDays(settings.number("account.opening.days"))));
        return effect(account, facts, AccountEffect.ESTABLISHED).until(until(facts));
    }

    /** What was done in an emergency is decided for itself: it makes no account one of ordinary use (reading 14). */
    private ChangeAccount use(AccountId account, RequestFacts facts) {
        var before = register.facts(account);
        var emergency = facts.inEmergency(before);
        if (emergency.isPresent()) {
            emergency.filter(use -> use != UsedInEmergency.OVER).ifPresent(use -> register.approveEmergencyUse(account));
            return effect(account, facts, AccountEffect.EMERGENCY_USE_APPROVED);
        }
        register.approveUse(account, facts.content().profile(), until(facts));
        return effect(account, facts, APPROVED_BEFORE.contains(before.status()) ? AccountEffect.RENEWED : AccountEffect.USE_APPROVED).until(until(facts));
    }

    private ChangeAccount refuse(AccountId account, RequestFacts facts) {
        var emergency = facts.inEmergency(register.facts(account));
        if (emergency.filter(UsedInEmergency.OVER::equals).isEmpty()) {
            register.denyUse(account);
        }
        return effect(account, facts, emergency.isPresent() ? AccountEffect.EMERGENCY_USE_REFUSED : AccountEffect.USE_REFUSED);
    }

    private ChangeAccount change(AccountRequest request, AccountId account) {
        var facts = request.facts();
        var change = facts.content().change().orElseThrow();
        if (change.ends()) {
            return end(account, facts, AccountEffect.HAND_OVER_APPROVED);
        }
        var before = register.facts(account);
        if (change == ChangeKind.RENAME) {
            request.changes(before.profile());
            register.rename(account, facts.content().profile(), facts.endedAt().orElseThrow(), facts.requester());
            return effect(account, facts, AccountEffect.RENAMED).from(name(before), name(register.facts(account)));
        }
        register.transfer(account, facts.content().profile());
        return effect(account, facts, AccountEffect.TRANSFERRED).from(owner(before.profile()), owner(register.facts(account).profile()));
    }

    private ChangeAccount end(AccountId account, RequestFacts facts, AccountEffect effect) {
        register.approveEnd(account, facts.endedAt().orElseThrow(), facts.content().recipient());
        return effect(account, facts, effect).handedTo(facts.content().recipient());
    }

    private static ChangeAccount effect(AccountId account, RequestFacts facts, AccountEffect effect) {
        return ChangeAccount.to(account, facts.id(), effect);
    }

    private static String name(AccountFacts account) {
        return "@" + account.profile().handle() + " " + account.profile().url();
    }

    private String owner(AccountProfile profile) {
        return profile.department().map(organisation.departmentNames(today())::get).orElse("");
    }

    private LocalDate until(RequestFacts facts) {
        return day(facts).plusMonths(settings.number("account.approval.months"));
    }

    /** The day of the last decision. */
    private LocalDate day(RequestFacts facts) {
        return LocalDate.ofInstant(facts.endedAt().orElseThrow(), clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
