package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.registry.evidence.EvidenceContent;
import gov.miami.social.registry.evidence.EvidenceService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the delegations that the caller may see, each with its instrument, and what was decided under them. */
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
    @Inject
    private EvidenceService evidence;

    public Listing<DelegationLine> list(ListQuery query) {
        var found = lists.list(query, facts.viewer(), facts.today());
        return new Listing<>(views.lines(found.rows(), facts.today()), found.total());
    }

    public DelegationView find(DelegationId id) {
        var found = facts.visible(delegations.get(id));
        return views.view(found, facts.rights(found), facts.today());
    }

    public EvidenceContent instrument(DelegationId id) {
        return evidence.download(facts.visible(delegations.get(id)).instrument());
    }

    public Listing<DelegatedDecisionView> decisions(ListQuery query) {
        var found = lists.decisions(query, facts.viewer());
        return new Listing<>(views.decisions(found.rows()), found.total());
    }
}
