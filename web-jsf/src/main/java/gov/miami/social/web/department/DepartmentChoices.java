package gov.miami.social.web.department;

import gov.miami.social.registry.department.DepartmentOption;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.web.shared.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a form offers to choose from: the departments of today, and people by a few letters of their name. */
@Named
@RequestScoped
public class DepartmentChoices {

    @Inject
    private Standing standing;
    @Inject
    private DepartmentService departments;
    @Inject
    private PersonService people;
    private List<DepartmentOption> current;

    public List<DepartmentOption> getCurrent() {
        if (current == null) {
            current = standing.get("departments bound", "", departments::current);
        }
        return current;
    }

    public List<PersonOption> people(String text) {
        return people.search(text);
    }
}
