package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A whole page: in which language, and light or dark. Its head and its body stand inside. */
@FacesComponent("social.Document")
public class Document extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var preferences = Beans.PREFERENCES;
        html.open("html", "lang", preferences.getLanguage().getLanguage(), "data-theme", preferences.getTheme());
        inside(html);
        html.close("html");
    }
}
