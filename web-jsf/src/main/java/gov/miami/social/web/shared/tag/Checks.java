package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;

/** The checks of a decision, each with its answer, what it says, and the clause it applies. */
@FacesComponent("social.Checks")
public class Checks extends Shown {

    @Override
    protected void show(Html html) {
        html.open("ul", "class", "checks");
        for (var check : Words.checks(value("of"))) {
            html.open("li", "class", "check-line " + check.tone()).icon(check.tone()).open("div")
                    .say("span", "check-answer", Texts.text("check." + check.answer())).text(" ").say("span", "check-text", check.text()).text(" ");
            Cite.show(html, check.clause());
            html.close("div", "li");
        }
        html.close("ul");
    }
}
