package gov.miami.social.web.department;

import gov.miami.social.registry.department.DepartmentRow;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

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
    protected List<Column<DepartmentRow>> columns() {
        return List.of(Column.of("key", DepartmentRow::key), Column.of("name", DepartmentRow::name), Column.of("kind", DepartmentRow::kind),
                Column.of("director", DepartmentRow::directorName), Column.of("people", DepartmentRow::people));
    }
}
