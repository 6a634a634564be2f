package gov.miami.social.web.shared;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.util.Hacks;

/** The variables inside an s: tag: its declared attributes before whatever stands outside it. */
final class TagVariables extends VariableMapper {

    /** What the tag was given, in front of what stands outside it. */
    private final VariableMapper given;
    private final VariableMapper outside;
    private final Map<String, ValueExpression> own = new HashMap<>();

    TagVariables(VariableMapper given) {
        this.given = given;
        this.outside = Hacks.findWrappedVariableMapper(given);
    }

    /** Declares an attribute: as the tag was given it, else by its default. */
    void declare(String name, ValueExpression fallback) {
        var found = given.resolveVariable(name);
        own.put(name, found != null && found != outside.resolveVariable(name) ? found : fallback);
    }

    VariableMapper outside() {
        return outside;
    }

    @Override
    public ValueExpression resolveVariable(String variable) {
        return own.containsKey(variable) ? own.get(variable) : given.resolveVariable(variable);
    }

    @Override
    public ValueExpression setVariable(String variable, ValueExpression expression) {
        return own.put(variable, expression);
    }

    /** What stands outside a tag, and one attribute of the tag itself, for the parts of a table to find their list. */
    static final class With extends VariableMapper {

        private final VariableMapper outside;
        private final String name;
        private final ValueExpression value;

        With(TagVariables tag, String name) {
            this.outside = tag.outside;
            this.name = name;
            this.value = tag.resolveVariable(name);
        }

        @Override
        public ValueExpression resolveVariable(String variable) {
            return variable.equals(name) ? value : outside.resolveVariable(variable);
        }

        @Override
        public ValueExpression setVariable(String variable, ValueExpression expression) {
            return outside.setVariable(variable, expression);
        }
    }
}
