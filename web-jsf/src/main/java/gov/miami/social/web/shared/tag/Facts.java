package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Facts side by side: the components of a record, or s:fact by s:fact. */
@FacesComponent("social.Facts")
public class Facts extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        html.open("dl", "class", "facts");
        for (var component : Words.components(value("of"))) {
            Fact.open(html, Texts.text(pageKey("." + component.name()))).text(Words.of(component.value())).close("dd", "div");
        }
        inside(html);
        html.close("dl");
    }
}
