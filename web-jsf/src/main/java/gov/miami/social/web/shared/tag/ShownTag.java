package gov.miami.social.web.shared.tag;

import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;

/** Hands a {@link Shown} what the page gave its tag. The attribute "id" names its words, it is not the component's id. */
public class ShownTag extends ComponentHandler {

    private final TagAttribute[] given = tag.getAttributes().getAll();

    public ShownTag(ComponentConfig config) {
        super(config);
    }

    /** What Faces would set by itself; {@link #setAttributes} sets everything. */
    @Override
    public TagAttribute getTagAttribute(String name) {
        return null;
    }

    @Override
    public void setAttributes(FaceletContext context, Object component) {
        var shown = (Shown) component;
        shown.page(context.getVariableMapper().resolveVariable("page"));
        for (var attribute : given) {
            shown.give(attribute.getLocalName(), attribute.isLiteral() ? attribute.getValue() : attribute.getValueExpression(context, Object.class));
        }
    }
}
