package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Says that there is nothing, and what to do about it. */
@FacesComponent("social.Empty")
public class Empty extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        html.open("div", "class", "empty").icon(has("icon") ? text("icon") : "good").say("p", "empty-title", label())
                .say("p", "empty-text", has("text") ? text("text") : Texts.find(pageKey("." + text("id") + ".text")).orElse(""));
        inside(html);
        html.close("div");
    }
}
