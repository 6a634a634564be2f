package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** What most readers need not see at once; it opens on demand, or stands open where that is the next thing to do. */
@FacesComponent("social.More")
public class More extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        html.open("details", "class", "more", "open", flag("open", false) ? "open" : "").open("summary").text(label()).close("summary").open("div", "class", "more-body");
        inside(html);
        html.close("div", "details");
    }
}
