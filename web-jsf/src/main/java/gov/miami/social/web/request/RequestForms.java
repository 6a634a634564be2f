package gov.miami.social.web.request;

import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.request.RequestFacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Fills the fields of the wizard: with what is written, the account it is about as it stands today, and the people it names. */
@RequestScoped
public class RequestForms {

    @Inject
    private AccountService accounts;
    @Inject
    private PersonService people;

    RequestForm of(RequestFacts request) {
        return new RequestForm(request, new PeopleOfForm(request.content().profile(), people), asked(request));
    }

    private Optional<AccountView> asked(RequestFacts request) {
        return request.account().map(accounts::find);
    }
}
