package gov.miami.social.web.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.delegation.DelegationService;
import gov.miami.social.registry.delegation.GrantDelegation;
import gov.miami.social.registry.delegation.GrantOffer;
import gov.miami.social.registry.department.DepartmentOption;
import gov.miami.social.web.shared.Notes;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Backs delegation/grant.xhtml. */
@Named
@ViewScoped
public class DelegationGrantPage implements Serializable {

    @Inject
    private DelegationService delegations;
    private final DelegationId id = DelegationId.random();
    private final GrantDraft draft = new GrantDraft();
    private GrantOffer offer;
    private Capacity as;

    public void load() {
        offer = delegations.offer();
        as = offer.capacities().contains(as) || offer.capacities().isEmpty() ? as : offer.capacities().get(0);
        draft.setFrom(offer.today());
        if (as == Capacity.DIRECTOR && offer.own().size() == 1) {
            draft.setDepartments(List.of(offer.own().get(0).key()));
        }
    }

    public String grant() {
        draft.keepInstrument();
        delegations.grant(new GrantDelegation(id, as, draft.getHolder().id(), EnumSet.copyOf(draft.getPowers()), draft.scope(), draft.getFrom(),
                Optional.ofNullable(draft.getUntil()), draft.getInstrumentName(), draft.getInstrument()));
        Notes.flash("delegation_grant.granted", draft.getHolder().name());
        return "/delegation/show?faces-redirect=true&id=" + id;
    }

    public boolean isHoldsOffice() {
        return as != null;
    }

    /** The other office in which the person could delegate, if any. */
    public Capacity getOther() {
        return offer.capacities().stream().filter(capacity -> capacity != as).findFirst().orElse(null);
    }

    public List<DepartmentOption> getDepartments() {
        return offer.departments(as);
    }

    public Set<Power> getPowers() {
        return Power.of(as);
    }

    /** The office that delegates: its own people are offered first. */
    public DepartmentKey getOffice() {
        return as == Capacity.DIRECTOR ? offer.own().get(0).key() : DepartmentKey.CITY_MANAGER;
    }

    public boolean isForEvery() {
        return as == Capacity.CITY_MANAGER;
    }

    /** How long a delegation may last, in words. */
    public String getLimit() {
        return Texts.text("delegation_grant.until.limit", Words.number(offer.longest()), Words.of(offer.latest()));
    }

    public GrantDraft getDraft() {
        return draft;
    }

    public GrantOffer getOffer() {
        return offer;
    }

    public Capacity getAs() {
        return as;
    }

    public void setAs(Capacity as) {
        this.as = as;
    }
}
