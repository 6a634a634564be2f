package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.request.EmergencyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Whether the person may use an account in reserve at once, for the account's page; asked once. */
@Named
@RequestScoped
public class EmergencyUse {

    @Inject
    private EmergencyService emergencies;
    private final Map<AccountId, Boolean> asked = new HashMap<>();

    public boolean may(AccountId account) {
        return asked.computeIfAbsent(account, emergencies::mayUse);
    }
}
