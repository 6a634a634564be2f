package gov.miami.social.web.shared;

import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** What the s: tags declare: a tag file by s:attribute, a component in the tag library. */
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
        component(tag).ifPresent(declared -> {
            names.add("");
            eachAttribute(declared, attribute -> names.add(text(attribute, "name")));
        });
        return names;
    }

    /** Whether a tag file declares attributes when it is built; what stands in ui:remove is only said. */
    static boolean declares(String tag) {
        var found = new AtomicBoolean();
        var file = Pages.TAGS.resolve(tag + ".xhtml");
        if (Files.exists(file)) {
            Pages.eachElement(Pages.parse(file), element -> found.set(found.get() || element.getNodeName().equals("s:attribute")
                    && !element.getParentNode().getNodeName().equals("ui:remove")));
        }
        return found.get();
    }

    /** Whether a tag takes its words from the key PAGE.ID when it has no label. */
    static boolean speaksById(String tag) {
        var found = new AtomicBoolean();
        component(tag).ifPresentOrElse(
                declared -> eachAttribute(declared, attribute -> found.set(found.get() || text(attribute, "description").equals("else PAGE.ID"))),
                () -> Pages.eachElement(Pages.parse(Pages.TAGS.resolve(tag + ".xhtml")), element -> found.set(found.get()
                        || element.getNodeName().equals("s:attribute") && element.getAttribute("name").equals("label")
                        && element.getAttribute("default").equals("#{texts[page += '.' += id]}"))));
        return found.get();
    }

    /** The declaration of a tag that is no tag file. */
    private static Optional<Element> component(String tag) {
        var found = new AtomicReference<Element>();
        Pages.eachElement(Pages.parse(Pages.TAGS.resolveSibling("social.taglib.xml")), element -> {
            if (element.getLocalName().equals("tag") && text(element, "tag-name").equals(tag) && text(element, "source").isEmpty()) {
                found.set(element);
            }
        });
        return Optional.ofNullable(found.get());
    }

    /** How many values a function takes; none is said of one that does not exist, as -1. */
    static int takes(String function) {
        var found = new AtomicInteger(-1);
        Pages.eachElement(Pages.parse(Pages.TAGS.resolveSibling("social.taglib.xml")), element -> {
            if (element.getLocalName().equals("function") && text(element, "function-name").equals(function)) {
                found.set(text(element, "function-signature").split(",").length);
            }
        });
        return found.get();
    }

    private static void eachAttribute(Element declared, Consumer<Element> use) {
        var attributes = declared.getElementsByTagName("attribute");
        for (int i = 0; i < attributes.getLength(); i++) {
            use.accept((Element) attributes.item(i));
        }
    }

    private static String text(Element element, String name) {
        var inner = element.getElementsByTagName(name);
        return inner.getLength() == 0 ? "" : inner.item(0).getTextContent().strip();
    }

    private Tags() {
    }
}
