package gov.miami.social.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Declares an attribute of an s: tag, with its default. Without it a tag would take for its own what has the same name
 * outside: an attribute of the tag around it, given or by default, or a ui:param of the page.
 */
public class TagAttribute extends TagHandler {

    private final String name;
    private final jakarta.faces.view.facelets.TagAttribute fallback;

    public TagAttribute(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name").getValue();
        fallback = getAttribute("default");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        if (!(context.getVariableMapper() instanceof TagVariables)) {
            context.setVariableMapper(new TagVariables(context.getVariableMapper()));
        }
        var variables = (TagVariables) context.getVariableMapper();
        variables.declare(name, fallback == null ? null : fallback.getValueExpression(context, Object.class));
    }
}
