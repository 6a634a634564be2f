package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Tells of accounts that wait to be opened what requests say of them. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class OpeningOutlookService {

    @Inject
    private OpeningOutlooks outlooks;

    public Map<AccountId, OpeningOutlook> of(List<AccountId> accounts) {
        return outlooks.of(accounts);
    }
}
