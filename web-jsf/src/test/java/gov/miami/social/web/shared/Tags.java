package gov.miami.social.web.shared;

import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;

/** What the s: tags declare. */
final class Tags {

    /** The attributes a tag declares, empty when there is no such tag. */
    static Set<String> attributes(String tag) {
        var file = Pages.TAGS.resolve(tag + ".xhtml");
        var names = new TreeSet<String>();
        if (Files.exists(file)) {
            names.add("");
            Pages.eachElement(Pages.parse(file), element -> {
                if (element.getNodeName().equals("s:attribute")) {
                    names.add(element.getAttribute("name"));
                }
                if (element.getNodeName().equals("o:methodParam")) {
                    names.add(Pages.expression(element.getAttribute("value")));
                }
            });
        }
        return names;
    }

    /** Whether a tag declares attributes when it is built; what stands in ui:remove is only said. */
    static boolean declares(String tag) {
        var found = new boolean[1];
        var file = Pages.TAGS.resolve(tag + ".xhtml");
        if (Files.exists(file)) {
            Pages.eachElement(Pages.parse(file), element -> found[0] |= element.getNodeName().equals("s:attribute")
                    && !element.getParentNode().getNodeName().equals("ui:remove"));
        }
        return found[0];
    }

    /** Whether a tag takes its words from the key PAGE.ID when it has no label. */
    static boolean speaksById(String tag) {
        var found = new boolean[1];
        Pages.eachElement(Pages.parse(Pages.TAGS.resolve(tag + ".xhtml")), element -> found[0] |= element.getNodeName().equals("s:attribute")
                && element.getAttribute("name").equals("label") && element.getAttribute("default").equals("#{texts[page += '.' += id]}"));
        return found[0];
    }

    private Tags() {
    }
}
