package gov.miami.social.it.account;

import gov.miami.social.it.As;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.OpenAccount;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Accounts that were asked for as people do: approved, or opened too. */
@Dependent
public class AskedAccounts {

    @Inject
    private Cases cases;
    @Inject
    private AccountService accounts;

    public AccountView approved() throws Exception {
        var id = cases.approve("city-manager", cases.endorsed());
        return seen(cases.seenBy("employee-parks", id).facts().account().orElseThrow());
    }

    public AccountView active() throws Exception {
        var facts = approved().facts();
        As.login("employee-parks", () -> accounts.open(new OpenAccount(facts.id(), facts.profile().handle(), facts.profile().url(), true, facts.version())));
        return seen(facts.id());
    }

    /** One of the police, in use. */
    public AccountView ofPolice() throws Exception {
        var id = cases.submit("employee-police", cases.drafted("employee-police", RequestKind.ESTABLISH, Optional.empty(), cases.content(Cases.POLICE)));
        cases.approve("director-police", id);
        cases.approve("city-manager", id);
        var facts = seen(cases.seenBy("employee-police", id).facts().account().orElseThrow()).facts();
        As.login("employee-police", () -> accounts.open(new OpenAccount(facts.id(), facts.profile().handle(), facts.profile().url(), true, facts.version())));
        return seen(facts.id());
    }

    public AccountView seen(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.find(account));
    }
}
