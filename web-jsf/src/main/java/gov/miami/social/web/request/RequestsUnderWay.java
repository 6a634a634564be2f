package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.account.AccountRow;
import gov.miami.social.registry.request.OpenRequest;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.web.shared.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is asked for already about the accounts of a list, so that nobody is offered to ask again; read once for the list. */
@Named
@RequestScoped
public class RequestsUnderWay {

    @Inject
    private Standing standing;
    @Inject
    private RequestService requests;
    private Map<AccountId, OpenRequest> found;

    /** The request about one account of a list, or nothing. */
    public OpenRequest of(List<AccountRow> rows, AccountRow account) {
        if (found == null) {
            var accounts = rows.stream().map(AccountRow::id).toList();
            found = standing.get("requests under way", accounts, () -> requests.openAbout(accounts)).stream()
                    .collect(Collectors.toMap(OpenRequest::account, Function.identity(), (first, next) -> first));
        }
        return found.get(account.id());
    }
}
