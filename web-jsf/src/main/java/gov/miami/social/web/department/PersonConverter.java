package gov.miami.social.web.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * A chosen person as the form sends him: by number, looked up again, so that nobody is chosen who is not there. What is typed and
 * is nobody is refused by its words; among several chosen people {@link SomebodyTyped} does so.
 */
@Named
@RequestScoped
public class PersonConverter implements Converter<PersonOption> {

    @Inject
    private PersonService people;

    @Override
    public PersonOption getAsObject(FacesContext context, UIComponent component, String value) {
        var found = find(value);
        if (found.isEmpty() && value != null && !value.isBlank() && !Boolean.TRUE.equals(component.getAttributes().get("multiple"))) {
            throw new ConverterException(unknown(value));
        }
        return found.orElse(null);
    }

    Optional<PersonOption> find(String value) {
        return value == null || !value.matches("[A-Z]?\\d{5}") ? Optional.empty() : people.named(List.of(new EmployeeId(value))).stream().findFirst();
    }

    static FacesMessage unknown(String typed) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text("common.person.unknown", typed.strip()), null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PersonOption person) {
        return person == null ? "" : person.id().toString();
    }
}
