package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** One thing that happened: what, when and by whom; the portal itself, when it acted by a clock. */
@FacesComponent("social.Event")
public class Event extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var tone = has("tone") ? text("tone") : "note";
        var by = text("by");
        html.open("li", "class", "event " + tone).icon(tone).open("div").say("p", "event-title", text("title")).open("p", "class", "event-when");
        html.time(value("at"));
        if (!by.isEmpty()) {
            html.say("span", "event-by", " " + Words.doer(by));
        }
        html.close("p");
        inside(html);
        html.close("div", "li");
    }
}
