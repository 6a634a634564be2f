package gov.miami.social.registry.request;

import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.request.Emergency;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.delegation.HeldDelegation;
import gov.miami.social.registry.delegation.HeldPowers;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** By what right the caller acts in an emergency (reading 14). */
@Dependent
class EmergencyAuthority {

    /** In whose name someone declares: the rule's answer, and the delegation relied on. */
    record Authority(Decision decision, Optional<UUID> delegation) {
    }

    @Inject
    private Organisation organisation;
    @Inject
    private HeldPowers powers;
    @Inject
    private Office office;

    EmployeeId me() {
        return office.me();
    }

    Instant now() {
        return office.now();
    }

    Authority authority() {
        var cityManager = organisation.cityManagerOn(office.today()).filter(me()::equals).isPresent();
        var held = cityManager ? Optional.<HeldDelegation>empty() : powers.held(me(), Power.DECLARE_EMERGENCY, DepartmentKey.CITY_MANAGER, office.today());
        return new Authority(Emergency.authority(cityManager, held.map(HeldDelegation::force)), held.map(found -> found.id().value()));
    }

    /** Whether the caller is of the department that owns an account, directs it, or speaks for the City. */
    boolean ofDepartment(AccountFacts account) {
        return office.is(Roles.COMMUNICATIONS) || account.profile().department()
                .filter(owner -> organisation.departmentsOf(me(), office.today()).contains(owner) || organisation.directs(me(), owner, office.today())).isPresent();
    }
}
