package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** What stands in the head of every page: its title, how it is to be shown, and the portal's own styles and scripts. */
@FacesComponent("social.Head")
public class Head extends Titled {

    private static final List<String> STYLES = List.of("theme", "frame", "forms", "content", "lists", "print");
    private static final List<String> SCRIPTS = List.of("portal", "session", "drafts");
    private static volatile String constant = "";

    @Override
    protected void show(Html html) {
        html.say("title", "", heading() + " - " + Texts.text("frame.portal"));
        if (constant.isEmpty()) {
            constant = constant(html.context());
        }
        html.markup(constant);
    }

    /** What is the same in every page: made once, in the order of the lists above. */
    private static String constant(FacesContext context) {
        var html = new Html(context);
        html.open("meta", "charset", "UTF-8").open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .open("link", "rel", "icon", "type", "image/svg+xml", "href", Resources.address(context, "mark.svg"));
        for (var name : STYLES) {
            html.open("link", "rel", "stylesheet", "href", Resources.address(context, name + ".css"), "media", name.equals("print") ? name : "");
        }
        for (var name : SCRIPTS) {
            html.open("script", "src", Resources.address(context, name + ".js")).close("script");
        }
        return html.written();
    }
}
