package gov.miami.social.web.shared.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A part of every page that depends on nothing but the language: it is made once for each, and not even built again. */
public class ConstantTag extends ShownTag {

    private final Map<Locale, String> made = new ConcurrentHashMap<>();

    public ConstantTag(ComponentConfig config) {
        super(config);
    }

    @Override
    public void setAttributes(FaceletContext context, Object component) {
        super.setAttributes(context, component);
        ((Constant) component).from(this);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        if (!made.containsKey(language(context.getFacesContext()))) {
            super.applyNextHandler(context, component);
        }
    }

    /** The markup of what stands inside. */
    String markup(FacesContext context, Constant part) {
        return made.computeIfAbsent(language(context), language -> Markup.of(context, part::inside));
    }

    private static Locale language(FacesContext context) {
        return context.getViewRoot().getLocale();
    }
}
