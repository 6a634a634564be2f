package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;

/** One step of the way back to the first page. */
@FacesComponent("social.Crumb")
public class Crumb extends Shown {

    @Override
    protected void show(Html html) {
        var to = text("to");
        html.open("li");
        Link.to(html, to, text("item"), has("label") ? text("label") : Texts.text(WayIn.key(to)));
        html.close("li");
    }
}
