package gov.miami.social.web.department;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** Among several chosen people: what is typed beside them, or put among them, and is nobody, is refused by its words and not dropped. */
@Named
@RequestScoped
public class SomebodyTyped implements Validator<Object> {

    @Inject
    private PersonConverter people;

    @Override
    public void validate(FacesContext context, UIComponent field, Object chosen) {
        var sent = context.getExternalContext().getRequestParameterValuesMap();
        var typed = Stream.of("_hinput", "_input").map(part -> sent.get(field.getClientId(context) + part)).flatMap(texts -> texts == null ? Stream.<String>empty() : Stream.of(texts));
        if (Boolean.TRUE.equals(field.getAttributes().get("multiple"))) {
            typed.filter(text -> !text.isBlank() && people.find(text).isEmpty()).findFirst().ifPresent(nobody -> {
                throw new ValidatorException(PersonConverter.unknown(nobody));
            });
        }
    }
}
