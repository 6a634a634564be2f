package gov.miami.social.web.shared.tag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** One item of s:items: what it is (a link when there is somewhere to go), a line about it, and beside them what stands inside. */
@FacesComponent("social.Item")
public class Item extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        html.open("li", "class", "item").open("div").open("p", "class", "item-title");
        if (text("to").isEmpty()) {
            html.text(text("title"));
        } else {
            Link.to(html, text("to"), text("item"), text("title"));
        }
        html.close("p").say("p", "item-text", text("text")).close("div").open("div", "class", "item-side");
        inside(html);
        html.close("div", "li");
    }
}
