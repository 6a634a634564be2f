package gov.miami.social.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The pages, templates and tags as they stand in the source, for tests that read them. */
final class Pages {

    static final Path ROOT = Path.of("src/main/webapp");
    static final Path TAGS = ROOT.resolve("WEB-INF/tags");

    static List<Path> all() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages a person can open, which name their key themselves. */
    static Stream<Path> openable() {
        return all().stream().filter(page -> !page.startsWith(ROOT.resolve("WEB-INF")));
    }

    static Document parse(Path page) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(page.toFile());
        } catch (Exception e) {
            throw new AssertionError(page + ": " + e.getMessage(), e);
        }
    }

    static void eachElement(Node node, Consumer<Element> act) {
        if (node instanceof Element element) {
            act.accept(element);
        }
        eachChild(node, child -> eachElement(child, act));
    }

    static void eachChild(Node node, Consumer<Node> act) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            act.accept(child);
        }
    }

    static Stream<org.w3c.dom.Attr> attributes(Element element) {
        var all = element.getAttributes();
        return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(index -> (org.w3c.dom.Attr) all.item(index));
    }

    /** The texts that stand in an element itself. */
    static Stream<String> texts(Element element) {
        var found = new ArrayList<String>();
        eachChild(element, child -> {
            if (child instanceof Text text) {
                found.add(text.getData());
            }
        });
        return found.stream();
    }

    /** What is left of a text when its expressions are taken out. */
    static String withoutExpressions(String text) {
        return text.replaceAll("#\\{(?:[^'}]|'[^']*')*\\}", "");
    }

    /** The name inside an expression of one name: #{action} is action. */
    static String expression(String text) {
        return text.replaceAll("[#{}]", "");
    }

    private Pages() {
    }
}
