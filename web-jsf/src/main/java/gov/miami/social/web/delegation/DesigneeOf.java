package gov.miami.social.web.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.registry.delegation.HeldOffice;
import gov.miami.social.registry.delegation.OwnDelegationService;
import gov.miami.social.web.shared.StandsFor;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the frame of every page whose designee is signed in, from the delegation ledger. */
@ApplicationScoped
public class DesigneeOf implements StandsFor {

    @Inject
    private OwnDelegationService delegations;

    @Override
    public List<String> offices() {
        return delegations.offices().stream().map(DesigneeOf::words).toList();
    }

    /** Several departments are counted, for the line has little room. */
    private static String words(HeldOffice office) {
        if (office.capacity() == Capacity.CITY_MANAGER) {
            return Texts.text("role.designee.manager");
        }
        var departments = office.departments();
        return departments.size() == 1 ? Texts.text("role.designee.director", departments.get(0)) : Texts.text("role.designee.directors", departments.size());
    }
}
