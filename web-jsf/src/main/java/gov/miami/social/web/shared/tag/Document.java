package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Preferences;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A whole page: in which language, and light or dark. Its head and its body stand inside. */
@FacesComponent("social.Document")
public class Document extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var preferences = CDI.current().select(Preferences.class).get();
        html.open("html", "lang", preferences.getLanguage().getLanguage(), "data-theme", preferences.getTheme());
        inside(html);
        html.close("html");
    }
}
