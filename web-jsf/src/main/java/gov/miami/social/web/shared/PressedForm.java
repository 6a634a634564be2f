package gov.miami.social.web.shared;

import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

/** The form whose button was pressed. */
final class PressedForm {

    /** Whether it holds something typed, which must stay before the person's eyes. */
    static boolean keeps(FacesContext context) {
        var keeps = new boolean[] {true};
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIForm form && form.isSubmitted()) {
                keeps[0] = !"false".equals(String.valueOf(form.getPassThroughAttributes().get("data-draft")));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return keeps[0];
    }

    private PressedForm() {
    }
}
