package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.request.RequestFacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Fills the fields of the wizard: with what is written, the account it is about as it stands today, and the people it names. */
@RequestScoped
public class RequestForms {

    @Inject
    private AccountService accounts;
    @Inject
    private PersonService people;
    @Inject
    private RequestsUnderWay underWay;
    private final Map<AccountId, AccountView> found = new HashMap<>();

    RequestForm of(RequestFacts request) {
        return new RequestForm(request, new PeopleOfForm(request.content().profile(), people), asked(request));
    }

    /** Whether something stands against asking this for an account: it is another department's, it ends, or something is asked already. */
    boolean hinder(RequestKind kind, Optional<AccountId> about) {
        return about.filter(id -> underWay.about(id) != null || !new AccountAskable(known(id)).asks(kind)).isPresent();
    }

    private Optional<AccountView> asked(RequestFacts request) {
        return request.account().map(this::known);
    }

    /** Asked for once: what stands against a request is asked of the same account as what it begins with. */
    private AccountView known(AccountId account) {
        return found.computeIfAbsent(account, accounts::find);
    }
}
