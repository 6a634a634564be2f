package gov.miami.social.web.department;

import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.registry.department.DepartmentRow;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Choice;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Backs department/list.xhtml: all departments and offices, who directs them, how many people they have. */
@Named
@RequestScoped
public class DepartmentListPage extends ListPage<DepartmentRow> {

    @Inject
    private DepartmentService departments;

    public DepartmentListPage() {
        super("kind", "state");
    }

    @Override
    protected Listing<DepartmentRow> list(ListQuery query) {
        return departments.list(query);
    }

    @Override
    protected boolean standsWithJournal() {
        return true;
    }

    @Override
    protected List<?> choices(String filter) {
        return switch (filter) {
            case "kind" -> List.of(DepartmentKind.values());
            case "state" -> Stream.of("standing", "ended").map(state -> new Choice(state, Texts.text("department_list.state." + state))).toList();
            default -> List.of();
        };
    }

    @Override
    protected List<Column<DepartmentRow>> columns() {
        return List.of(Column.of("key", DepartmentRow::key), Column.of("name", DepartmentRow::name), Column.of("kind", DepartmentRow::kind),
                Column.of("director", DepartmentRow::directorName), Column.of("people", DepartmentRow::people));
    }
}
