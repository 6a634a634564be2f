package gov.miami.social.registry.delegation;

import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows everybody the powers they hold under delegations, and who holds an office the delegations of it that nobody has settled. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class OwnDelegationService {

    @Inject
    private Delegations delegations;
    @Inject
    private Succession succession;
    @Inject
    private DelegationViews views;
    @Inject
    private DelegationFacts facts;

    /** The powers the caller holds today under delegations. */
    public List<HeldPower> mine() {
        return facts.callerIfKnown().map(me -> views.powers(delegations.inForce(me, facts.today()), facts.today())).orElse(List.of());
    }

    /** In whose place the caller decides today: the City Manager's first, then directors'. */
    public List<HeldOffice> offices() {
        return facts.callerIfKnown().map(me -> views.offices(delegations.naming(me), facts.today())).orElse(List.of());
    }

    /** The delegations not over for whose office the caller answers, as who gave them or who held them is gone; not those let stand. */
    @RolesAllowed({Roles.CITY_MANAGER, Roles.DIRECTOR})
    public List<DelegationTask> unsettled() {
        return succession.tasks(facts.caller(), facts.today());
    }
}
