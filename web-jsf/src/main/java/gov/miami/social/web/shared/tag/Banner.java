package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A sentence that is to be read before the rest, with a sign and a colour that say how pressing it is. */
@FacesComponent("social.Banner")
public class Banner extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var tone = has("tone") ? text("tone") : "note";
        html.open("div", "class", "notice " + tone, "role", "note").icon(tone).open("div").open("p").tone(tone).text(label()).close("p");
        inside(html);
        html.close("div", "div");
    }
}
