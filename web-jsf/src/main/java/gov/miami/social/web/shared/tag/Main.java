package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** The page itself, beside the ways in that stand before it: where it is, its heading with its acts, and what it shows. */
@FacesComponent("social.Main")
public class Main extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        html.open("main", "id", "main", "class", "main", "tabindex", "-1");
        inside(html);
        html.close("main");
    }
}
