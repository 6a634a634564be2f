package gov.miami.social.registry.delegation;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reports what was decided under the delegations the caller may see. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class DelegationReportService {

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
}
