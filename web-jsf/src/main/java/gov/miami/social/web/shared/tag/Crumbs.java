package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** The way back to the first page; its steps stand inside. */
@FacesComponent("social.Crumbs")
public class Crumbs extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        html.open("nav", "class", "crumbs", "aria-label", Texts.text("frame.crumbs")).open("ol");
        inside(html);
        html.close("ol", "nav");
    }
}
