package gov.miami.social.web.department;

import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.registry.department.PersonRow;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs department/people.xhtml: everybody who works or worked for the City. */
@Named
@RequestScoped
public class DepartmentPeoplePage extends ListPage<PersonRow> {

    @Inject
    private PersonService people;
    @Inject
    private PersonChoices choices;

    public DepartmentPeoplePage() {
        super("department", "type", "status");
    }

    @Override
    protected Listing<PersonRow> list(ListQuery query) {
        return people.list(query);
    }

    @Override
    protected boolean standsWithJournal() {
        return true;
    }

    @Override
    protected List<?> choices(String filter) {
        return switch (filter) {
            case "department" -> choices.getStanding();
            case "type" -> List.of(PersonType.values());
            case "status" -> List.of(EmploymentStatus.values());
            default -> List.of();
        };
    }

    @Override
    protected List<Column<PersonRow>> columns() {
        return List.of(Column.of("id", PersonRow::id), Column.of("name", PersonRow::name), Column.of("position", PersonRow::title),
                Column.of("department", PersonRow::departmentName), Column.of("type", PersonRow::type), Column.of("email", PersonRow::email),
                Column.of("status", PersonRow::status));
    }
}
