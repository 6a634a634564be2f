package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.request.Emergency;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.account.PlatformView;
import gov.miami.social.registry.delegation.HeldDelegation;
import gov.miami.social.registry.delegation.HeldPowers;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.setting.Settings;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where an act in an emergency meets the facts. */
@Dependent
class EmergencyDesk {

    /** In whose name someone declares: the rule's answer, and the delegation relied on. */
    record Authority(Decision decision, Optional<UUID> delegation) {
    }

    @Inject
    private AccountRegister register;
    @Inject
    private AccountRequests requests;
    @Inject
    private RequestNotices notices;
    @Inject
    private Organisation organisation;
    @Inject
    private HeldPowers powers;
    @Inject
    private Settings settings;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    Authority authority() {
        var me = caller();
        var today = LocalDate.now(clock);
        var cityManager = organisation.cityManagerOn(today).filter(me::equals).isPresent();
        var held = cityManager ? Optional.<HeldDelegation>empty() : powers.held(me, Power.DECLARE_EMERGENCY, DepartmentKey.CITY_MANAGER, today);
        return new Authority(Emergency.authority(cityManager, held.map(HeldDelegation::force)), held.map(found -> found.id().value()));
    }

    EmployeeId caller() {
        return caller.employee();
    }

    Instant now() {
        return clock.instant();
    }

    EmergencyLimits limits() {
        return new EmergencyLimits(settings.number("emergency.longest.days"), settings.number("emergency.review.hours"));
    }

    Duration longest() {
        return Duration.ofDays(limits().longestDays());
    }

    AccountFacts account(AccountId id) {
        return register.held(id);
    }

    void preName(AccountId id) {
        register.preName(id);
    }

    void endUse(AccountId id) {
        register.endEmergencyUse(id);
    }

    boolean platformLawful(AccountFacts account) {
        return account.profile().platform().flatMap(register::platform).map(PlatformView::lawful).orElse(true);
    }

    boolean ofDepartment(AccountFacts account) {
        var today = LocalDate.now(clock);
        return caller.is(Roles.COMMUNICATIONS) || account.profile().department()
                .filter(owner -> organisation.departmentsOf(caller(), today).contains(owner) || organisation.directs(caller(), owner, today)).isPresent();
    }

    void begin(UseInEmergency command, AccountFacts account) {
        var due = now().plus(Duration.ofHours(limits().reviewHours()));
        register.beginEmergencyUse(command.account(), due);
        var content = new RequestContent(Optional.empty(), account.profile(), "", "", account.profile().purpose(), false);
        var draft = new SaveDraft(command.request(), RequestKind.USE, Optional.of(command.account()), content, 0);
        var request = new AccountRequest(draft, requests.number(LocalDate.now(clock).getYear()), caller(), now());
        request.submitInEmergency(account.profile().department().orElse(DepartmentKey.CITY_MANAGER), now(), due);
        requests.add(request);
        notices.moved(request);
    }

    Listing<EmergencyView> views(Listing<EmergencyDeclaration> found) {
        return new Listing<>(views(found.rows()), found.total());
    }

    List<EmergencyView> views(List<EmergencyDeclaration> found) {
        var names = organisation.names(found.stream().map(EmergencyDeclaration::declaredBy).toList());
        return found.stream().map(one -> one.view(names.getOrDefault(one.declaredBy(), ""), now())).toList();
    }
}
