package gov.miami.social.web.shared.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;

/** A component that can be put in its place in a page without Faces telling anybody. */
abstract class Placed extends UIComponentBase {

    private boolean quiet;
    private UIComponent place;

    /** Takes its place in a page that is built once; nobody is told, since nobody listens to it. */
    final void putInto(UIComponent parent) {
        quiet = true;
        parent.getChildren().add(this);
    }

    @Override
    public UIComponent getParent() {
        return quiet ? place : super.getParent();
    }

    @Override
    public void setParent(UIComponent parent) {
        if (quiet) {
            place = parent;
            setInView(parent != null && parent.isInView());
        } else {
            super.setParent(parent);
        }
    }
}
