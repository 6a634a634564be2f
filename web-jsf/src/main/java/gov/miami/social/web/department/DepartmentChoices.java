package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.DepartmentOption;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.web.shared.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

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

    /** People to choose; those of the department that the field is about, named by its attribute {@code near}, before all others. */
    public List<PersonOption> people(String text) {
        var near = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance()).getAttributes().get("near");
        return people.search(text, Optional.ofNullable(near).map(Object::toString).filter(key -> !key.isBlank()).map(DepartmentKey::new));
    }
}
