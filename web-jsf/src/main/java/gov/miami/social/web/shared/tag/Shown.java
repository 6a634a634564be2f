package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a page that only shows: it takes no input and has no state of its own, so that nothing of it is kept between two
 * requests. Its attributes are texts or expressions, as the page wrote them; an {@code Optional} counts as what it holds.
 */
public abstract class Shown extends Placed {

    private final Map<String, Object> given = new HashMap<>(8);
    private Object page = "";

    @Override
    public String getFamily() {
        return "social";
    }

    final void give(String name, Object value) {
        given.put(name, value);
    }

    final void page(ValueExpression key) {
        page = key == null ? "" : key.isLiteralText() ? key.getExpressionString() : key;
    }

    /** Writes the part, with what the page wrote inside its tag. */
    protected abstract void show(Html html) throws IOException;

    @Override
    public boolean isRendered() {
        return flag("rendered", true);
    }

    @Override
    public final void encodeAll(FacesContext context) throws IOException {
        if (isRendered()) {
            encodeChildren(context);
        }
    }

    @Override
    public final boolean getRendersChildren() {
        return true;
    }

    @Override
    public final void encodeBegin(FacesContext context) {
        // written as a whole, by encodeChildren
    }

    @Override
    public final void encodeChildren(FacesContext context) throws IOException {
        var html = new Html(context);
        show(html);
        html.flush();
    }

    @Override
    public final void encodeEnd(FacesContext context) {
        // written as a whole, by encodeChildren
    }

    /** Writes what the page wrote inside the tag. */
    protected final void inside(Html html) throws IOException {
        for (UIComponent child : getChildren()) {
            show(child, html);
        }
    }

    /** Another part goes on where this one is; a component of Faces writes by itself. */
    private static void show(UIComponent child, Html html) throws IOException {
        if (!(child instanceof Shown shown)) {
            html.flush();
            child.encodeAll(html.context());
        } else if (shown.isRendered()) {
            shown.show(html);
        }
    }

    protected final boolean has(String name) {
        return given.containsKey(name);
    }

    /** An attribute's value now, null when it has none. */
    protected final Object value(String name) {
        var value = given.get(name);
        var found = value instanceof ValueExpression expression ? expression.getValue(elContext()) : value;
        return found instanceof Optional<?> perhaps ? perhaps.orElse(null) : found;
    }

    /** An attribute as text, empty when it has none. */
    protected final String text(String name) {
        return Words.of(value(name));
    }

    /** An attribute that holds several things, in order; none when it has none. */
    @SuppressWarnings("unchecked")
    protected final <T> List<T> many(String name) {
        var value = value(name);
        return value == null ? List.of() : (List<T>) (value instanceof Object[] array ? Arrays.asList(array) : new ArrayList<>((Collection<?>) value));
    }

    protected final boolean flag(String name, boolean otherwise) {
        var value = value(name);
        return value == null ? otherwise : Boolean.parseBoolean(value.toString());
    }

    /** The words of the tag: its label, else the text PAGE.ID. */
    protected final String label() {
        return has("label") ? text("label") : Texts.text(pageKey("." + text("id")));
    }

    /** A key of the page's own texts. */
    protected final String pageKey(String ending) {
        return (page instanceof ValueExpression expression ? expression.getValue(elContext()) : page) + ending;
    }

    private static ELContext elContext() {
        return FacesContext.getCurrentInstance().getELContext();
    }
}
