package gov.miami.social.web.shared.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.FaceletContext;
import java.util.List;

/** The main navigation. Its groups are read once, when the page is compiled: every page shows them all. */
public class NavigationTag extends ShownTag {

    private final List<Ways> groups;

    public NavigationTag(ComponentConfig config) {
        super(config);
        groups = WaysTag.within(nextHandler, WaysTag.class).map(WaysTag::ways).toList();
    }

    @Override
    public void setAttributes(FaceletContext context, Object component) {
        super.setAttributes(context, component);
        ((Navigation) component).lead(groups);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) {
        // its lines are no components
    }
}
