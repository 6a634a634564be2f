package gov.miami.social.registry.delegation;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reports what the caller may decide under delegations, and what was decided under those the caller may see. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class DelegationReportService {

    @Inject
    private Delegations delegations;
    @Inject
    private DelegationLists lists;
    @Inject
    private DelegationViews views;
    @Inject
    private DelegationFacts facts;

    public Listing<DelegatedDecisionView> decisions(ListQuery query) {
        var found = lists.decisions(query, facts.viewer());
        return new Listing<>(views.decisions(found.rows()), found.total());
    }

    /** The powers the caller holds today under delegations. */
    public List<HeldPower> mine() {
        return facts.callerIfKnown().map(me -> views.powers(delegations.inForce(me, facts.today()), facts.today())).orElse(List.of());
    }
}
