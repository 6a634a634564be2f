package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountUrl;
import gov.miami.social.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** A field that holds an address of the web, or nothing yet. */
@FacesValidator("webAddress")
public class WebAddress implements Validator<String> {

    @Override
    public void validate(FacesContext context, UIComponent field, String typed) {
        if (typed != null && !typed.isBlank() && AccountUrl.of(typed).isEmpty()) {
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text("request_edit.notWeb"), null));
        }
    }
}
