package gov.miami.social.web.shared;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The keys a page asks for: by name, by the ids of its tags, by its own key; with everything it includes. */
final class UsedKeys {

    private static final Pattern BY_NAME = Pattern.compile("(?:texts\\[|s:say\\(|s:optional\\()'([A-Za-z0-9_.]+)'(?! \\+=)");

    private final Set<String> keys = new TreeSet<>();

    static Set<String> of(Path page) {
        var used = new UsedKeys();
        var root = Pages.parse(page).getDocumentElement();
        var own = ownKey(root, "");
        if (!own.isEmpty() && !has(root, "heading")) {
            used.keys.add(own + ".title");
        }
        used.walk(root, own);
        return used.keys;
    }

    private void walk(Element element, String page) {
        Pages.attributes(element).forEach(attribute -> byName(attribute.getValue()));
        if (PageRules.SOCIAL.equals(element.getNamespaceURI())) {
            byTag(element, page);
        }
        if (element.getNodeName().equals("ui:include") && element.getAttribute("src").startsWith("/")) {
            var included = Pages.parse(Pages.ROOT.resolve(element.getAttribute("src").substring(1))).getDocumentElement();
            walk(included, ownKey(element, page));
        }
        Pages.eachChild(element, child -> {
            if (child instanceof Element inner) {
                walk(inner, page);
            } else {
                byName(child.getTextContent());
            }
        });
    }

    private void byName(String text) {
        BY_NAME.matcher(text).results().forEach(found -> keys.add(found.group(1)));
    }

    private void byTag(Element tag, String page) {
        var name = tag.getLocalName();
        var id = tag.getAttribute("id");
        if (!page.isEmpty() && !id.isEmpty() && !tag.hasAttribute("label") && Tags.speaksById(name)) {
            keys.add(page + "." + id);
        }
        if (name.equals("column") && tag.hasAttribute("also")) {
            keys.add(page + "." + tag.getAttribute("also"));
        }
        if (tag.hasAttribute("confirm") && !tag.getAttribute("confirm").startsWith("#")) {
            keys.add(tag.getAttribute("confirm"));
        }
        if (name.equals("navigation") && tag.hasAttribute("heading")) {
            keys.add(tag.getAttribute("heading"));
        }
        if ((name.equals("nav") || name.equals("crumb")) && !tag.hasAttribute("label")) {
            keys.add("nav." + tag.getAttribute("to").replace('/', '_'));
        }
    }

    private static String ownKey(Element around, String otherwise) {
        return params(around).filter(param -> param.getAttribute("name").equals("page")).map(param -> param.getAttribute("value")).findFirst().orElse(otherwise);
    }

    private static boolean has(Element around, String name) {
        return params(around).anyMatch(param -> param.getAttribute("name").equals(name));
    }

    private static Stream<Element> params(Element around) {
        var found = new ArrayList<Element>();
        Pages.eachChild(around, child -> {
            if (child instanceof Element element && element.getNodeName().equals("ui:param")) {
                found.add(element);
            }
        });
        return found.stream();
    }

    private UsedKeys() {
    }
}
