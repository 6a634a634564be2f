package gov.miami.social.web.shared;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.util.Hacks;

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
        var attributes = attributes(context);
        attributes.own.put(name, attributes.given(name) ? attributes.given.resolveVariable(name) : defaultValue(context));
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

        /** What the tag was given, in front of what stands outside it. */
        private final VariableMapper given;
        private final VariableMapper outside;
        private final Map<String, ValueExpression> own = new HashMap<>();

        Attributes(VariableMapper given) {
            this.given = given;
            this.outside = Hacks.findWrappedVariableMapper(given);
        }

        boolean given(String variable) {
            var found = given.resolveVariable(variable);
            return found != null && found != outside.resolveVariable(variable);
        }

        @Override
        public ValueExpression resolveVariable(String variable) {
            return own.containsKey(variable) ? own.get(variable) : given.resolveVariable(variable);
        }

        @Override
        public ValueExpression setVariable(String variable, ValueExpression expression) {
            return own.put(variable, expression);
        }
    }
}
