package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The portal's own styles and scripts, in the order given; their addresses are looked up once. */
@FacesComponent("social.Resources")
public class Resources extends Shown {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    @Override
    protected void show(Html html) {
        for (var name : text("styles").split(" ")) {
            html.open("link", "rel", "stylesheet", "href", address(html.context(), name + ".css"), "media", name.equals("print") ? name : "").text("");
        }
        for (var name : text("scripts").split(" ")) {
            html.open("script", "src", address(html.context(), name + ".js")).close("script");
        }
    }

    /** Where a file of resources/social is found. */
    static String address(FacesContext context, String name) {
        return ADDRESSES.computeIfAbsent(name, file -> context.getApplication().getResourceHandler().createResource(file, "social").getRequestPath());
    }
}
