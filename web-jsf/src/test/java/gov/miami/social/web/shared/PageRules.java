package gov.miami.social.web.shared;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** What a page may hold; each finding is one line. */
final class PageRules {

    static final String SOCIAL = "social";
    private static final Set<String> NAMESPACES = Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/xmlns/",
            "jakarta.faces.facelets", "jakarta.faces.html", "jakarta.faces.core", "jakarta.faces.passthrough",
            "jakarta.tags.core", "primefaces", "http://omnifaces.org/ui", SOCIAL);
    private static final Set<String> SPOKEN = Set.of("alt", "title", "aria-label", "label", "placeholder", "prompt", "hint");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^'}]|'[^']*')*\\}");

    /** A namespace the library does not know is printed as text. */
    static List<String> unknownNamespaces(Path page) {
        var found = new ArrayList<String>();
        Pages.eachElement(Pages.parse(page), element -> {
            check(found, NAMESPACES.contains(element.getNamespaceURI()), element, element.getNamespaceURI());
            Pages.attributes(element).filter(attribute -> attribute.getName().startsWith("xmlns"))
                    .forEach(attribute -> check(found, NAMESPACES.contains(attribute.getValue()), element, attribute.getValue()));
        });
        return found;
    }

    /** Words come from the texts only. */
    static List<String> words(Path page) {
        var found = new ArrayList<String>();
        Pages.eachElement(Pages.parse(page), element -> {
            Pages.eachChild(element, child -> {
                if (child instanceof Text text && LETTERS.matcher(Pages.withoutExpressions(text.getData())).find()) {
                    check(found, false, element, text.getData().strip());
                }
            });
            Pages.attributes(element).filter(attribute -> SPOKEN.contains(attribute.getLocalName()))
                    .filter(attribute -> LETTERS.matcher(Pages.withoutExpressions(attribute.getValue())).find())
                    .forEach(attribute -> check(found, false, element, attribute.getValue()));
        });
        return found;
    }

    /** No style and no script stands in a page: the Content-Security-Policy would refuse it. */
    static List<String> inline(Path page) {
        var found = new ArrayList<String>();
        Pages.eachElement(Pages.parse(page), element -> {
            check(found, !Set.of("style", "script").contains(element.getLocalName()), element, "");
            Pages.attributes(element).filter(PageRules::isInline).forEach(attribute -> check(found, false, element, attribute.getName()));
        });
        return found;
    }

    private static boolean isInline(Attr attribute) {
        return attribute.getName().equals("style") || attribute.getName().matches("on[a-z]+");
    }

    /** An s: tag and each of its attributes exist. */
    static List<String> unknownTags(Path page) {
        var found = new ArrayList<String>();
        Pages.eachElement(Pages.parse(page), element -> {
            if (SOCIAL.equals(element.getNamespaceURI()) && !element.getLocalName().matches("attribute|inside")) {
                var known = Tags.attributes(element.getLocalName());
                check(found, !known.isEmpty(), element, "is no tag");
                Pages.attributes(element).filter(attribute -> !attribute.getName().startsWith("xmlns"))
                        .forEach(attribute -> check(found, known.contains(attribute.getName()), element, "has no " + attribute.getName()));
            }
        });
        return found;
    }

    /** A tag that declares attributes is given one at least: without, it cannot tell its own from the page's variables. */
    static List<String> bareTags(Path page) {
        var found = new ArrayList<String>();
        Pages.eachElement(Pages.parse(page), element -> {
            if (SOCIAL.equals(element.getNamespaceURI()) && Pages.attributes(element).allMatch(attribute -> attribute.getName().startsWith("xmlns"))) {
                check(found, !Tags.declares(element.getLocalName()), element, "needs an attribute");
            }
        });
        return found;
    }

    /** An expression holds one "and" at most; anything longer is a method of the view record. */
    static List<String> longExpressions(Path page) {
        var found = new ArrayList<String>();
        Pages.eachElement(Pages.parse(page), element -> Pages.attributes(element)
                .forEach(attribute -> EXPRESSION.matcher(attribute.getValue()).results().map(result -> result.group())
                        .filter(expression -> expression.split(" and | or |&&|\\|\\|").length > 2)
                        .forEach(expression -> check(found, false, element, expression))));
        return found;
    }

    /** A function exists and is given as many values as it takes. */
    static List<String> wrongCalls(Path page) {
        var found = new ArrayList<String>();
        Pages.eachElement(Pages.parse(page), element -> {
            var texts = Stream.concat(Pages.attributes(element).map(Attr::getValue), Pages.texts(element));
            texts.flatMap(text -> Calls.in(text).stream()).forEach(call -> check(found, Tags.takes(call.function()) == call.values(), element, call.toString()));
        });
        return found;
    }

    private static void check(List<String> found, boolean good, Element element, String what) {
        if (!good) {
            found.add("<" + element.getNodeName() + "> " + what);
        }
    }

    private PageRules() {
    }
}
