package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One of the signs of resources/social/icons.svg; it says nothing that is not also said in words. */
@FacesComponent("social.Icon")
public class Icon extends Shown {

    private static final Map<String, String> MARKUP = new ConcurrentHashMap<>();

    @Override
    protected void show(Html html) throws IOException {
        html.icon(text("name"));
    }

    /** The markup of an icon, made once: a page shows dozens. A name that is none shows nothing. */
    static String markup(FacesContext context, String name) {
        return MARKUP.computeIfAbsent(name, wanted -> wanted.matches("[a-z]+") ? made(context, wanted) : "");
    }

    private static String made(FacesContext context, String name) {
        var address = Resources.address(context, "icons.svg");
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" aria-hidden=\"true\" focusable=\"false\"><use href=\""
                + address.replace("&", "&amp;") + "#" + name + "\"></use></svg>";
    }
}
