package gov.miami.social.it.security;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import gov.miami.social.it.Ears;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.exporter.ExplodedExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the built WAR offers to the outside, read from its files: pages, servlets, calls. */
final class BuiltWar {

    private static final List<Class<? extends Annotation>> VERBS = List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private final WebArchive war = Ears.built().getAsType(WebArchive.class, "web-jsf.war");

    /** Every page a browser can ask for, as it is written after the context root. */
    List<String> pages() {
        return war.getContent().keySet().stream().map(path -> path.get().substring(1)).filter(path -> path.endsWith(".xhtml"))
                .filter(path -> !path.startsWith("WEB-INF/") && !path.startsWith("META-INF/") && !path.startsWith("resources/")).toList();
    }

    /** Every REST call as {@code GET api/v1/me} and every servlet as {@code POST session/end}. */
    List<String> calls() {
        var classes = new ClassFileImporter().importPath(exploded().resolve("WEB-INF/classes"));
        var rest = classes.stream().filter(type -> type.isAnnotatedWith(Path.class)).flatMap(BuiltWar::callsOf);
        var servlets = classes.stream().filter(type -> type.isAnnotatedWith(WebServlet.class)).flatMap(BuiltWar::servletsOf);
        return Stream.concat(rest, servlets).toList();
    }

    private static Stream<String> callsOf(JavaClass type) {
        return type.getAllMethods().stream().flatMap(method -> VERBS.stream().filter(method::isAnnotatedWith)
                .map(verb -> verb.getSimpleName() + " api/" + type.getAnnotationOfType(Path.class).value() + path(method)));
    }

    private static String path(JavaMethod method) {
        return method.tryGetAnnotationOfType(Path.class).map(path -> "/" + path.value().replaceFirst("^/", "")).orElse("");
    }

    private static Stream<String> servletsOf(JavaClass type) {
        var servlet = type.getAnnotationOfType(WebServlet.class);
        var paths = Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns())).toList();
        return type.getMethods().stream().map(JavaMethod::getName).filter(name -> name.matches("do(Get|Post|Put|Delete)"))
                .flatMap(name -> paths.stream().map(path -> name.substring(2).toUpperCase() + " " + path.substring(1)));
    }

    private java.nio.file.Path exploded() {
        try {
            var target = Files.createTempDirectory(java.nio.file.Path.of("target"), "war");
            return war.as(ExplodedExporter.class).exportExploded(new File(target.toString()), "war").toPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
