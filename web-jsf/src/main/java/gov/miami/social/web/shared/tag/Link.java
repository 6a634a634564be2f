package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIParameter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** A link to another page of the portal; with a kind it looks like a button. What it is about goes along as ?id=, the field it leads to as its anchor. */
@FacesComponent("social.Link")
public class Link extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var kind = text("kind");
        html.open("a", "href", html.contextPath() + "/" + text("to") + ".xhtml" + query());
        if (kind.isEmpty()) {
            html.text(label());
        } else {
            html.with("id", text("id")).with("class", "button " + kind);
            if (!text("icon").isEmpty()) {
                html.icon(text("icon"));
            }
            html.say("span", "", label());
        }
        html.close("a");
    }

    /** A plain link to a page, about one item unless that is empty. */
    static void to(Html html, String page, String item, String words) {
        html.open("a", "href", html.contextPath() + "/" + page + ".xhtml" + (item.isEmpty() ? "" : "?id=" + encoded(item))).text(words).close("a");
    }

    private String query() {
        var parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        var item = text("item");
        if (!item.isEmpty()) {
            parameters.add("id=" + encoded(item));
        }
        for (var child : getChildren()) {
            if (child instanceof UIParameter parameter && !parameter.isDisable() && parameter.getValue() != null) {
                parameters.add(encoded(parameter.getName()) + "=" + encoded(parameter.getValue().toString()));
            }
        }
        return parameters + (text("anchor").isEmpty() ? "" : "#" + text("anchor"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
