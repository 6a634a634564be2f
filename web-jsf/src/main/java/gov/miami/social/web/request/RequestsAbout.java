package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.Asked;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.request.RequestRow;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The requests about an account that concern the person, the latest first; read once for a page. */
@Named
@RequestScoped
public class RequestsAbout {

    private static final int SHOWN = 20;

    @Inject
    private RequestService requests;
    private final Map<AccountId, List<RequestRow>> found = new HashMap<>();

    public List<RequestRow> of(AccountId account) {
        return found.computeIfAbsent(account, id -> requests.list(new ListQuery("", Map.of("account", id.toString()), "", true, 0, SHOWN)).rows());
    }

    /** The request by whose approval the account ends, the latest; null when there is none. */
    public RequestId ending(AccountId account) {
        return of(account).stream().filter(row -> row.status() == RequestStatus.APPROVED && (row.asks() == Asked.TERMINATE || row.asks() == Asked.HAND_OVER))
                .map(RequestRow::id).findFirst().orElse(null);
    }

    /** The number of one of them; nothing of a request that does not concern the person. */
    public String number(AccountId account, Subject request) {
        return of(account).stream().filter(row -> request.equals(Subject.of("request", row.id()))).map(RequestRow::number).findFirst().orElse("");
    }
}
