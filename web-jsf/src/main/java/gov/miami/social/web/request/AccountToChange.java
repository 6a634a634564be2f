package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.request.RequestFacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The account that a request asks to change or to end, as it stands today. */
@RequestScoped
public class AccountToChange {

    @Inject
    private AccountService accounts;

    Optional<AccountProfile> of(RequestFacts request) {
        return request.account().filter(account -> request.kind() == RequestKind.CHANGE || request.kind() == RequestKind.TERMINATE).map(account -> accounts.find(account).facts().profile());
    }
}
