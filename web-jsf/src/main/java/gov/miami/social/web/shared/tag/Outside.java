package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;

/** A link that leaves the portal; the other side does not learn from where. What is no web address is shown as text. */
@FacesComponent("social.Outside")
public class Outside extends Shown {

    @Override
    protected void show(Html html) {
        var to = text("to");
        if (!Words.web(to)) {
            html.text(to);
            return;
        }
        html.open("a", "class", "outside", "href", to, "target", "_blank", "rel", "noopener noreferrer").say("span", "", to).icon("link")
                .unseen(" " + Texts.text("common.new.window")).close("a");
    }
}
