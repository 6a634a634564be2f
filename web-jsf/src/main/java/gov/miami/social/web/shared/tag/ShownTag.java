package gov.miami.social.web.shared.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;

/** Hands a {@link Shown} what the page gave its tag. The attribute "id" names its words, it is not the component's id. */
public class ShownTag extends ComponentHandler {

    private final TagAttribute[] given = tag.getAttributes().getAll();

    public ShownTag(ComponentConfig config) {
        super(config);
    }

    /**
     * A page that is asked for is built once, so a part is simply put in its place. Only after a form was sent are pages built
     * over what stands already, which is for Faces to do.
     */
    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var faces = context.getFacesContext();
        if (faces.isPostback()) {
            super.apply(context, parent);
            return;
        }
        var part = (Shown) faces.getApplication().createComponent(getComponentConfig().getComponentType());
        setAttributes(context, part);
        part.putInto(parent);
        applyNextHandler(context, part);
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
        if (shown instanceof Titled titled) {
            titled.headed(context.getVariableMapper().resolveVariable("heading"));
        }
        for (var attribute : given) {
            shown.give(attribute.getLocalName(), attribute.isLiteral() ? attribute.getValue() : attribute.getValueExpression(context, Object.class));
        }
    }
}
