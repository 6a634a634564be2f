package gov.miami.social.web.request;

import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.request.RequestFacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The account that a request is about, as it stands today. */
@RequestScoped
public class AccountAsked {

    @Inject
    private AccountService accounts;

    Optional<AccountView> of(RequestFacts request) {
        return request.account().map(accounts::find);
    }
}
