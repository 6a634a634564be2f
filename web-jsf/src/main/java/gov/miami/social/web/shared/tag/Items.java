package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A short list that needs no table: each item is "line". */
@FacesComponent("social.Items")
public class Items extends Each {

    @Override
    protected void show(Html html) throws IOException {
        var items = many("value");
        if (!items.isEmpty()) {
            html.open("ul", "class", "items");
            insideEach(html, "line", items);
            html.close("ul");
        }
    }
}
