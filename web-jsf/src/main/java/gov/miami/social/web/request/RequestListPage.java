package gov.miami.social.web.request;

import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.registry.request.RequestRow;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.department.DepartmentChoices;
import gov.miami.social.web.shared.Choice;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs request/list.xhtml: all requests the caller may see. */
@Named
@RequestScoped
public class RequestListPage extends ListPage<RequestRow> {

    @Inject
    private RequestService requests;
    @Inject
    private DepartmentChoices departments;

    public RequestListPage() {
        super("status", "kind", "department", "account", "requester", "open");
    }

    @Override
    protected Listing<RequestRow> list(ListQuery query) {
        return requests.list(query);
    }

    @Override
    protected boolean standsWithJournal() {
        return true;
    }

    @Override
    protected List<?> choices(String filter) {
        return switch (filter) {
            case "status" -> List.of(RequestStatus.values());
            case "kind" -> List.of(RequestKind.values());
            case "department" -> departments.getCurrent();
            case "open" -> List.of(new Choice("true", Texts.text("request_list.open.only")));
            default -> List.of();
        };
    }

    @Override
    protected List<Column<RequestRow>> columns() {
        return List.of(Column.of("number", RequestRow::number), Column.of("kind", RequestRow::kind), Column.of("account", RequestRow::title),
                Column.of("department", RequestRow::departmentName), Column.of("requester", RequestRow::requesterName),
                Column.of("status", RequestRow::status), Column.of("waitingSince", RequestRow::waitingSince));
    }
}
