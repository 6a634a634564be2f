package gov.miami.social.web.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Locale;

/** {@link EmployeeId} as people type it; small letters are as good as capitals. */
@FacesConverter(forClass = EmployeeId.class)
public class EmployeeIdConverter implements Converter<EmployeeId> {

    @Override
    public EmployeeId getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return new EmployeeId(typed.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text("constraint.EmployeeId"), null), malformed);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, EmployeeId value) {
        return value == null ? "" : value.toString();
    }
}
