package gov.miami.social.web.shared.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.CompositeFaceletHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.FaceletHandler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A group of the main navigation. Its lines are read once, when the page is compiled: every page shows them all. */
public class NavigationTag extends ShownTag {

    private final List<WayIn> ways;

    public NavigationTag(ComponentConfig config) {
        super(config);
        var inside = nextHandler instanceof CompositeFaceletHandler several ? Arrays.stream(several.getHandlers()) : Stream.<FaceletHandler>of(nextHandler);
        ways = inside.filter(NavTag.class::isInstance).map(line -> ((NavTag) line).way()).toList();
    }

    @Override
    public void setAttributes(FaceletContext context, Object component) {
        super.setAttributes(context, component);
        ((Navigation) component).lead(ways);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) {
        // its lines are no components
    }
}
