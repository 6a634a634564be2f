package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A part of a page under its own heading. */
@FacesComponent("social.Card")
public class Card extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var heading = text("id") + "-heading";
        html.open("section", "class", "card " + text("kind"), "aria-labelledby", heading).open("h2", "id", heading).text(label()).close("h2");
        inside(html);
        html.close("section");
    }
}
