package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** One fact: its name, and its value in words, or what stands inside; where there is none, it says so. */
@FacesComponent("social.Fact")
public class Fact extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var value = text("value");
        open(html, label());
        if (value.isBlank() && getChildCount() == 0) {
            html.open("span", "class", "fact-none", "aria-hidden", "true").text("\u2013").close("span").unseen(Texts.text("common.nothing"));
        } else {
            html.text(value);
            inside(html);
        }
        html.close("dd", "div");
    }

    static Html open(Html html, String name) {
        return html.open("div", "class", "fact").open("dt").text(name).close("dt").open("dd");
    }
}
