package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.Emergency;
import gov.miami.social.registry.request.EmergencyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** What the person may do with an account for emergencies, for the account's page: use it at once, or reserve it. */
@Named
@RequestScoped
public class EmergencyUse {

    @Inject
    private EmergencyService emergencies;
    private final Map<AccountId, Boolean> asked = new HashMap<>();

    public boolean may(AccountId account) {
        return asked.computeIfAbsent(account, emergencies::mayUse);
    }

    /** Whether the person may reserve an account of this standing for emergencies. */
    public boolean reservable(AccountStatus status) {
        return Emergency.nameable(status) && emergencies.mayDeclare();
    }
}
