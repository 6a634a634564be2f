package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;

/** One number with what it counts, in words that may follow the number; it leads to the list it counts, if there is one. */
@FacesComponent("social.Figure")
public class Figure extends Shown {

    @Override
    protected void show(Html html) {
        var to = text("to");
        var element = to.isEmpty() ? "div" : "a";
        html.open(element, "class", "figure " + (has("tone") ? text("tone") : "off"), "href", to.isEmpty() ? "" : html.contextPath() + "/" + to)
                .say("span", "figure-value", Words.number(value("value"))).say("span", "figure-label", has("label") ? label() : Texts.text(pageKey("." + text("id")), value("value"))).close(element);
    }
}
