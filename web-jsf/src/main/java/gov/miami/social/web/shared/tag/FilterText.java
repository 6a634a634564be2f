package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A filter of a list that is typed: words, or a day. */
@FacesComponent("social.FilterText")
public class FilterText extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var name = text("id");
        html.open("div", "class", "filter").open("label", "class", "label", "for", "filter-" + name).text(label()).close("label")
                .field("class", "input", "id", "filter-" + name, "type", has("kind") ? text("kind") : "text", "name", name,
                        "maxlength", "100", "value", ((Filters) getParent()).state().filter(name)).close("div");
    }
}
