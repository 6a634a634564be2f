package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Where a page says what was done, or why not; read out as soon as something new stands in it. */
@FacesComponent("social.NoteRegion")
public class NoteRegion extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        html.open("div", "class", "notes", "role", "region", "aria-live", "polite", "aria-label", Texts.text("frame.notes"), "tabindex", "-1");
        inside(html);
        html.close("div");
    }
}
