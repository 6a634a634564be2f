package gov.miami.social.web.account;

import gov.miami.social.policy.account.Handle;
import gov.miami.social.web.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** A field that holds the name of an account as its platform has it, or nothing yet. */
@FacesValidator("accountName")
public class AccountName implements Validator<String> {

    @Override
    public void validate(FacesContext context, UIComponent field, String typed) {
        if (typed != null && !typed.isBlank() && Handle.of(typed).isEmpty()) {
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text("Clause.ACCOUNT_NAME_IS_ONE_WORD.unmet"), null));
        }
    }
}
