package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A status in words, with a sign and a colour that say the same. */
@FacesComponent("social.Status")
public class Status extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var of = value("of");
        var tone = has("tone") ? text("tone") : Words.tone(of);
        show(html, tone, Words.of(of));
    }

    static void show(Html html, String tone, String words) {
        html.open("span", "class", "status " + tone).icon(tone).say("span", "", words).close("span");
    }
}
