package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** One fact: its name, and its value in words, or what stands inside. */
@FacesComponent("social.Fact")
public class Fact extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        open(html, label()).text(text("value"));
        inside(html);
        html.close("dd", "div");
    }

    static Html open(Html html, String name) {
        return html.open("div", "class", "fact").open("dt").text(name).close("dt").open("dd");
    }
}
