package gov.miami.social.web.account;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.AccountRow;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The accounts of a department, as its page shows them: the first ones, and how many there are. */
@Named
@RequestScoped
public class AccountsOf {

    private static final int SHOWN = 12;

    @Inject
    private AccountService accounts;
    private final Map<DepartmentKey, Listing<AccountRow>> found = new HashMap<>();

    public Listing<AccountRow> department(DepartmentKey department) {
        return found.computeIfAbsent(department, key -> accounts.list(new ListQuery("", Map.of("department", key.value()), "", true, 0, SHOWN)));
    }
}
