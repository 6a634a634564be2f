package gov.miami.social.web.intake;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.intake.IntakeService;
import gov.miami.social.registry.intake.ListOrigin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The list that brought an account in, for the account's page; read once. */
@Named
@RequestScoped
public class IntakeOf {

    @Inject
    private IntakeService intakes;
    private final Map<AccountId, Optional<ListOrigin>> found = new HashMap<>();

    public Optional<ListOrigin> account(AccountId account) {
        return found.computeIfAbsent(account, intakes::origin);
    }
}
