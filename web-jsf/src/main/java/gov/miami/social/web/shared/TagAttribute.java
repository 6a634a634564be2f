package gov.miami.social.web.shared;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.util.HashMap;
import java.util.Map;

/**
 * Declares an attribute of an s: tag, with its default. Without it a tag would take the attribute of the same name of
 * the tag around it for its own; this holds even where the tag around it took its default.
 */
public class TagAttribute extends TagHandler {

    private static final String ENCLOSING = "@";

    private final String name;
    private final jakarta.faces.view.facelets.TagAttribute fallback;

    public TagAttribute(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name").getValue();
        fallback = getAttribute("default");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        var attributes = attributes(context);
        var found = attributes.outside.resolveVariable(name);
        var given = found != null && found != attributes.outside.resolveVariable(ENCLOSING + name);
        attributes.own.put(name, given ? found : defaultValue(context));
    }

    private ValueExpression defaultValue(FaceletContext context) {
        return fallback == null ? null : fallback.getValueExpression(context, Object.class);
    }

    private static Attributes attributes(FaceletContext context) {
        if (context.getVariableMapper() instanceof Attributes attributes) {
            return attributes;
        }
        var attributes = new Attributes(context.getVariableMapper());
        context.setVariableMapper(attributes);
        return attributes;
    }

    /** The variables inside a tag: its declared attributes before whatever stands outside. */
    private static final class Attributes extends VariableMapper {

        private final VariableMapper outside;
        private final Map<String, ValueExpression> own = new HashMap<>();

        Attributes(VariableMapper outside) {
            this.outside = outside;
        }

        @Override
        public ValueExpression resolveVariable(String variable) {
            var plain = variable.startsWith(ENCLOSING) ? variable.substring(1) : variable;
            return own.containsKey(plain) ? own.get(plain) : outside.resolveVariable(variable);
        }

        @Override
        public ValueExpression setVariable(String variable, ValueExpression expression) {
            return own.put(variable, expression);
        }
    }
}
