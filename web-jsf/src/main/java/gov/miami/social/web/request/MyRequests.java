package gov.miami.social.web.request;

import gov.miami.social.registry.request.RequestRow;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.RequestsAtHand;
import gov.miami.social.web.shared.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What requests ask of the person: the own ones, and those to decide; read once for everything on a page that shows some of it. */
@Named
@RequestScoped
public class MyRequests {

    @Inject
    private Standing standing;
    @Inject
    private RequestService requests;
    private RequestsAtHand atHand;

    /** What the person asked for and is not ended. */
    public List<RequestRow> getOpen() {
        return atHand().mine();
    }

    /** Those before somebody else: handed in and not decided. */
    public List<RequestRow> getUnderWay() {
        return getOpen().stream().filter(row -> row.status().awaitsDecision()).toList();
    }

    /** Those whose waiting step the person may decide. */
    List<RequestRow> waiting() {
        return atHand().waiting();
    }

    private RequestsAtHand atHand() {
        if (atHand == null) {
            atHand = standing.get("requests at hand", "", requests::atHand);
        }
        return atHand;
    }
}
