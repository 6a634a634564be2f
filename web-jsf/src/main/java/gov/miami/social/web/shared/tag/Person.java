package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;

/** A person, with what he is here and his number, as far as they are known. */
@FacesComponent("social.Person")
public class Person extends Shown {

    @Override
    protected void show(Html html) {
        html.open("span", "class", "person").icon("person").say("span", "person-name", text("name"));
        part(html, "role");
        part(html, "number");
        html.close("span");
    }

    private void part(Html html, String name) {
        if (!text(name).isEmpty()) {
            html.say("span", "person-" + name, name.equals("number") ? Texts.text("common.personNumber", text(name)) : text(name));
        }
    }
}
