package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** What stands under the header: the ways in, and beside them the page itself. */
@FacesComponent("social.Frame")
public class Frame extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        html.open("div", "class", "shell");
        inside(html);
        html.close("div");
    }
}
