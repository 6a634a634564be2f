package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** What a page is, and the sentence about it; the acts it offers stand inside. */
@FacesComponent("social.PageHead")
public class PageHead extends Titled {

    @Override
    protected void show(Html html) throws IOException {
        html.open("div", "class", "page-head").open("div").say("h1", "", heading()).say("p", "lead", Words.optional(pageKey(".lead"))).close("div")
                .open("div", "class", "page-acts");
        inside(html);
        html.close("div", "div");
    }
}
