package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Plot;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;

/** Horizontal bars, drawn by the server; the same numbers stand beside them and are read as a list. */
@FacesComponent("social.Bars")
public class Bars extends Shown {

    @Override
    protected void show(Html html) {
        html.open("figure", "class", "plot").open("figcaption").text(label()).close("figcaption");
        if (many("value").isEmpty()) {
            html.say("p", "hint", Texts.text("common.nothing.yet"));
        } else {
            lines(html);
        }
        html.close("figure");
    }

    private void lines(Html html) {
        html.open("ul", "class", "bars");
        for (var bar : Plot.bars(many("value"))) {
            html.open("li", "class", "bar " + bar.tone()).open("span", "class", "bar-label");
            name(html, bar);
            html.close("span").open("svg", "class", "bar-line", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true", "focusable", "false")
                    .open("rect", "class", "bar-ground", "width", "100", "height", "10").close("rect")
                    .open("rect", "class", "bar-fill", "width", String.valueOf(bar.share()), "height", "10").close("rect", "svg")
                    .say("span", "bar-value", Words.number(bar.value())).close("li");
        }
        html.close("ul");
    }

    private static void name(Html html, Plot.Line bar) {
        if (bar.to().isEmpty()) {
            html.text(bar.label());
        } else {
            html.open("a", "href", html.contextPath() + "/" + bar.to()).text(bar.label()).close("a");
        }
    }
}
