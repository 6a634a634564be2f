package gov.miami.social.web.shared.tag;

import gov.miami.social.policy.shared.Clause;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Cites a clause; one of the policy leads to its sentence. */
@FacesComponent("social.Cite")
public class Cite extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        if (value("of") instanceof Clause clause) {
            show(html, clause);
        }
    }

    static void show(Html html, Clause clause) {
        var element = clause.inPolicy() ? "a" : "span";
        html.open(element, "class", "clause", "href", clause.inPolicy() ? html.contextPath() + "/policy/read.xhtml#" + clause.section() : "",
                        "title", clause.inPolicy() ? Texts.text("common.sentence", clause.section()) : "")
                .text(Words.source(clause)).close(element);
    }
}
