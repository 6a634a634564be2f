package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A day, or a moment in city time with its zone. */
@FacesComponent("social.Time")
public class Time extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var of = value("of");
        if (of != null) {
            html.open("time", "datetime", of.toString()).text(Words.of(of)).close("time");
        }
    }
}
