package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Address;
import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;
import java.util.List;

/** The main navigation: who is signed in, where the header has no room to say it, and the ways in that the person may use. */
@FacesComponent("social.Navigation")
public class Navigation extends Shown {

    private List<Ways> groups = List.of();

    void lead(List<Ways> all) {
        groups = all;
    }

    @Override
    protected void show(Html html) {
        var person = Beans.PERSON;
        html.open("nav", "id", "navigation", "class", "navigation", "aria-label", Texts.text("frame.navigation"));
        html.open("p", "class", "me-phone").icon("person").say("span", "", person.getName() + ", " + person.getStanding()).close("p");
        groups.forEach(group -> group(html, group));
        html.close("nav");
    }

    /** A group under its heading; nothing when no way in it is open to the person. */
    private static void group(Html html, Ways group) {
        var request = html.context().getExternalContext();
        var open = group.ways().stream().filter(way -> way.isFor(request::isUserInRole)).toList();
        if (open.isEmpty()) {
            return;
        }
        if (!group.heading().isEmpty()) {
            html.say("h2", "", Texts.text(group.heading()));
        }
        html.open("ul");
        for (var way : open) {
            html.open("li").open("a", "href", html.contextPath() + "/" + way.to() + ".xhtml", "aria-current", Address.here(way.to(), way.under()))
                    .icon(way.icon()).say("span", "", Texts.text(way.key())).close("a", "li");
        }
        html.close("ul");
    }
}
