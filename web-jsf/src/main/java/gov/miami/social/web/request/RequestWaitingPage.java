package gov.miami.social.web.request;

import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.RequestRow;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.HomePage;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs request/waiting.xhtml: what waits for the caller's decision, the longest waiting first. */
@Named
@RequestScoped
public class RequestWaitingPage extends ListPage<RequestRow> {

    @Inject
    private ApprovalService requests;
    @Inject
    private HomePage home;

    public RequestWaitingPage() {
        super("kind");
    }

    /** What else waits for the person: what home shows, without the requests to decide, which the list has. */
    public List<Waiting.Task> getOthers() {
        return home.getTasks().stream().filter(task -> !task.to().equals(RequestsWaiting.DECIDE)).toList();
    }

    @Override
    protected Listing<RequestRow> list(ListQuery query) {
        return requests.waiting(query);
    }

    @Override
    protected boolean standsWithJournal() {
        return true;
    }

    @Override
    protected List<?> choices(String filter) {
        return filter.equals("kind") ? List.of(RequestKind.values()) : List.of();
    }

    @Override
    protected List<Column<RequestRow>> columns() {
        return List.of(Column.of("number", RequestRow::number), Column.of("kind", RequestRow::kind), Column.of("account", RequestRow::title),
                Column.of("department", RequestRow::departmentName), Column.of("requester", RequestRow::requesterName),
                Column.of("status", RequestRow::status), Column.of("due", RequestRow::due), Column.of("waitingSince", RequestRow::waitingSince));
    }
}
