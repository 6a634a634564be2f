package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;

/** A part of every page that depends on nothing but the language. */
@FacesComponent("social.Constant")
public class Constant extends Shown {

    private ConstantTag tag;

    void from(ConstantTag made) {
        tag = made;
    }

    @Override
    protected void show(Html html) {
        html.markup(tag.markup(html.context(), this));
    }
}
