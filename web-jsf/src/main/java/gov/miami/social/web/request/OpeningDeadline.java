package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.request.OpeningOutlookService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Until when an approved account may be opened, for the account's page; asked once. */
@Named
@RequestScoped
public class OpeningDeadline {

    @Inject
    private OpeningOutlookService outlook;
    private final Map<AccountId, Optional<LocalDate>> asked = new HashMap<>();

    /** Nothing for an account that is not to be opened, or no more: its end is approved. */
    public Optional<LocalDate> of(AccountFacts account) {
        return account.status() == AccountStatus.APPROVED && !account.endApproved() ? of(account.id()) : Optional.empty();
    }

    private Optional<LocalDate> of(AccountId account) {
        return asked.computeIfAbsent(account, id -> outlook.of(List.of(id)).get(id).openBy());
    }
}
