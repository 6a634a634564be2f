package gov.miami.social.web.shared.tag;

import gov.miami.social.registry.shared.Roles;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/** One line of s:ways: where it leads, its sign, the pages that lie under it, and the roles it is for (everyone who may sign in, when none is named). */
public class NavTag extends TagHandler {

    private final WayIn way;

    public NavTag(TagConfig config) {
        super(config);
        way = new WayIn(given("to", ""), given("icon", ""), given("under", ""), given("roles", Roles.EMPLOYEE).split(" "));
    }

    private String given(String name, String otherwise) {
        var attribute = getAttribute(name);
        return attribute == null ? otherwise : attribute.getValue();
    }

    WayIn way() {
        return way;
    }

    /** The navigation shows its lines itself. */
    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        throw new IllegalStateException("s:nav stands in s:ways only");
    }
}
