package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** What happened, one after the other: each is "event". */
@FacesComponent("social.Timeline")
public class Timeline extends Each {

    @Override
    protected void show(Html html) throws IOException {
        var events = many("value");
        var none = has("none") ? text("none") : Texts.text("common.nothing.yet");
        if (events.isEmpty() && !none.isEmpty()) {
            html.say("p", "hint", none);
        }
        if (!events.isEmpty()) {
            html.open("ol", "class", "timeline");
            insideEach(html, "event", events);
            html.close("ol");
        }
    }
}
