package gov.miami.social.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * Puts what the page wrote inside an s: tag, with the variables of the page and not those of the tag. The one attribute
 * named by {@code keep} stays visible, as the list does to the columns of its table.
 */
public class TagInside extends TagHandler {

    private final jakarta.faces.view.facelets.TagAttribute keep;

    public TagInside(TagConfig config) {
        super(config);
        keep = getAttribute("keep");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var variables = context.getVariableMapper();
        if (variables instanceof TagVariables tag) {
            context.setVariableMapper(keep == null ? tag.outside() : new TagVariables.With(tag, keep.getValue()));
        }
        try {
            nextHandler.apply(context, parent);
        } finally {
            context.setVariableMapper(variables);
        }
    }
}
