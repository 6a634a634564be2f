package gov.miami.social.web.request;

import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.RequestRow;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.web.shared.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the requests waits for the person: steps to decide, questions to answer, drafts to finish. */
@RequestScoped
public class RequestsWaiting implements Waiting {

    @Inject
    private ApprovalService approvals;
    @Inject
    private MyRequests mine;

    @Override
    public List<Task> forMe() {
        var decisions = approvals.waiting(ListQuery.firstPage()).rows().stream()
                .map(row -> new Task("request.decide", about(row), "request/decide", row.id(), row.waitingSince().orElseThrow(), Optional.empty()));
        var own = mine.getOpen().stream().filter(row -> row.status().openToChange()).map(row -> new Task(row.status() == RequestStatus.RETURNED ? "request.answer" : "request.goOn",
                about(row), "request/edit", row.id(), row.draftedAt(), Optional.empty()));
        return Stream.concat(decisions, own).toList();
    }

    private static String about(RequestRow row) {
        return (row.number() + " " + row.title()).strip();
    }
}
