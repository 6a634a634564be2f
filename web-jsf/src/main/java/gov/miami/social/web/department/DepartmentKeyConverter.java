package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Locale;

/** {@link DepartmentKey} as people type it; small letters are as good as capitals. */
@FacesConverter(forClass = DepartmentKey.class)
public class DepartmentKeyConverter implements Converter<DepartmentKey> {

    @Override
    public DepartmentKey getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return new DepartmentKey(typed.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text("constraint.DepartmentKey"), null), malformed);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, DepartmentKey value) {
        return value == null ? "" : value.toString();
    }
}
