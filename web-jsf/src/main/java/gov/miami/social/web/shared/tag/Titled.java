package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.el.ValueExpression;
import jakarta.faces.context.FacesContext;

/** A part that names the page: by its ui:param "heading" if it has one, else by the text PAGE.title. */
public abstract class Titled extends Shown {

    private ValueExpression heading;

    final void headed(ValueExpression given) {
        heading = given;
    }

    final String heading() {
        var words = heading == null ? "" : Words.of(heading.getValue(FacesContext.getCurrentInstance().getELContext()));
        return words.isEmpty() ? Texts.text(pageKey(".title")) : words;
    }
}
