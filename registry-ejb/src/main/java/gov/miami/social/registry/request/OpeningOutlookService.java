package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of accounts that wait to be opened what requests say of them. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class OpeningOutlookService {

    @Inject
    private AccountRequests requests;
    @Inject
    private UnopenedApprovals unopened;

    public Map<AccountId, OpeningOutlook> of(List<AccountId> accounts) {
        var openBy = unopened.openBy(accounts);
        var ending = requests.endAsked(accounts);
        return accounts.stream().distinct().collect(Collectors.toMap(Function.identity(),
                account -> new OpeningOutlook(Optional.ofNullable(openBy.get(account)), ending.contains(account))));
    }
}
