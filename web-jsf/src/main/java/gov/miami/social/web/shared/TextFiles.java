package gov.miami.social.web.shared;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Reads the text files once, when the portal starts: texts/FEATURE.properties is English, FEATURE_es and FEATURE_ht are
 * Spanish and Haitian Creole, tones/FEATURE.properties says how a status is coloured. A new file needs no registration.
 */
@WebListener
public class TextFiles implements ServletContextListener {

    private static final String ROOT = "/WEB-INF/classes/gov/miami/social/web/";
    private static Map<String, Map<String, String>> byLanguage = Map.of();
    private static Map<String, String> english = Map.of();
    private static Map<String, String> tones = Map.of();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var texts = new HashMap<String, Map<String, String>>();
        for (var path : paths(event.getServletContext(), "texts/")) {
            texts.computeIfAbsent(language(path), none -> new HashMap<>()).putAll(read(event.getServletContext(), path));
        }
        var colours = new HashMap<String, String>();
        paths(event.getServletContext(), "tones/").forEach(path -> colours.putAll(read(event.getServletContext(), path)));
        english = texts.getOrDefault("en", Map.of());
        texts.values().forEach(own -> english.forEach(own::putIfAbsent));
        byLanguage = texts;
        tones = colours;
    }

    /** The text of a key in a language, in English where the language lacks it. */
    static Optional<String> find(Locale language, String key) {
        return Optional.ofNullable(byLanguage.getOrDefault(language.getLanguage(), english).get(key));
    }

    static Set<String> keys() {
        return english.keySet();
    }

    static String tone(String key) {
        return tones.getOrDefault(key, "off");
    }

    static boolean toned(String key) {
        return tones.containsKey(key);
    }

    private static Set<String> paths(ServletContext context, String folder) {
        return Optional.ofNullable(context.getResourcePaths(ROOT + folder)).orElse(Set.of());
    }

    private static String language(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".properties".length());
        var at = name.lastIndexOf('_');
        return at < 0 ? "en" : name.substring(at + 1);
    }

    private static Map<String, String> read(ServletContext context, String path) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(context.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        var read = new HashMap<String, String>();
        properties.forEach((key, text) -> read.put((String) key, (String) text));
        return read;
    }
}
