package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Address;
import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;
import java.util.List;

/** A group of the main navigation: the ways in that the person may use, under their heading; nothing when there is none. */
@FacesComponent("social.Navigation")
public class Navigation extends Shown {

    private List<WayIn> ways = List.of();

    void lead(List<WayIn> all) {
        ways = all;
    }

    @Override
    protected void show(Html html) {
        var request = html.context().getExternalContext();
        var open = ways.stream().filter(way -> way.isFor(request::isUserInRole)).toList();
        if (open.isEmpty()) {
            return;
        }
        if (has("heading")) {
            html.say("h2", "", Texts.text(text("heading")));
        }
        html.open("ul");
        for (var way : open) {
            html.open("li").open("a", "href", html.contextPath() + "/" + way.to() + ".xhtml", "aria-current", Address.here(way.to(), way.under()))
                    .icon(way.icon()).say("span", "", Texts.text(way.key())).close("a", "li");
        }
        html.close("ul");
    }
}
