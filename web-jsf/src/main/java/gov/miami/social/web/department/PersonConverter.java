package gov.miami.social.web.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.registry.department.PersonService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A chosen person as the form sends him: by number, looked up again, so that nobody is chosen who is not there. */
@Named
@RequestScoped
public class PersonConverter implements Converter<PersonOption> {

    @Inject
    private PersonService people;

    @Override
    public PersonOption getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || !value.matches("[A-Z]?\\d{5}")) {
            return null;
        }
        return people.named(List.of(new EmployeeId(value))).stream().findFirst().orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PersonOption person) {
        return person == null ? "" : person.id().toString();
    }
}
