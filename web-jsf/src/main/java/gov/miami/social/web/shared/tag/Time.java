package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;

/** A day, or a moment in city time with its zone. */
@FacesComponent("social.Time")
public class Time extends Shown {

    @Override
    protected void show(Html html) {
        html.time(value("of"));
    }
}
