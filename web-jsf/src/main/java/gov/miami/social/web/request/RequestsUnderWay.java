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

/** What is asked for already about an account, or those of a list, so that nobody is led to ask again and be refused; read once for the page. */
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
        return among(rows.stream().map(AccountRow::id).toList()).get(account.id());
    }

    /** The request about an account, or nothing. */
    public OpenRequest about(AccountId account) {
        return among(List.of(account)).get(account);
    }

    private Map<AccountId, OpenRequest> among(List<AccountId> accounts) {
        if (found == null) {
            found = standing.get("requests under way", accounts, () -> requests.openAbout(accounts)).stream()
                    .collect(Collectors.toMap(OpenRequest::account, Function.identity(), (first, next) -> first));
        }
        return found;
    }
}
