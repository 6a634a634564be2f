package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A part of every page that depends on nothing but the language. */
@FacesComponent("social.Constant")
public class Constant extends Shown {

    private ConstantTag tag;

    void from(ConstantTag made) {
        tag = made;
    }

    @Override
    protected void show(Html html) throws IOException {
        html.markup(tag.markup(html.context(), this));
    }
}
