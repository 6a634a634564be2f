package gov.miami.social.web.request;

import gov.miami.social.registry.request.RequestRow;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.web.shared.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the person asked for and is not ended, read once for everything on a page that shows some of it. */
@Named
@RequestScoped
public class MyRequests {

    @Inject
    private Standing standing;
    @Inject
    private RequestService requests;
    private List<RequestRow> open;

    public List<RequestRow> getOpen() {
        if (open == null) {
            open = standing.get("my requests", "", requests::mine);
        }
        return open;
    }

    /** Those before somebody else: handed in and not decided. */
    public List<RequestRow> getUnderWay() {
        return getOpen().stream().filter(row -> row.status().awaitsDecision()).toList();
    }
}
