package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** One step of the way back to the first page. */
@FacesComponent("social.Crumb")
public class Crumb extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var to = text("to");
        var item = text("item");
        var query = item.isEmpty() ? "" : "?id=" + URLEncoder.encode(item, StandardCharsets.UTF_8);
        html.open("li").open("a", "href", html.contextPath() + "/" + to + ".xhtml" + query)
                .text(has("label") ? text("label") : Texts.text("nav." + to.replace('/', '_'))).close("a", "li");
    }
}
