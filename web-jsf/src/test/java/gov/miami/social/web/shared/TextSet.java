package gov.miami.social.web.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The texts of the portal as they stand in their files: by file, by language, by key. */
record TextSet(Map<String, Map<String, Map<String, String>>> files) {

    static final List<String> LANGUAGES = List.of("en", "es", "ht");

    static TextSet ofPortal() throws IOException {
        return of(Path.of("src/main/resources/gov/miami/social/web/texts"));
    }

    static TextSet of(Path folder) throws IOException {
        var files = new TreeMap<String, Map<String, Map<String, String>>>();
        try (var paths = Files.list(folder)) {
            for (var path : paths.toList()) {
                var parts = path.getFileName().toString().replace(".properties", "").split("_(?=[a-z]{2}$)");
                files.computeIfAbsent(parts[0], none -> new TreeMap<>()).put(parts.length == 1 ? "en" : parts[1], texts(path));
            }
        }
        return new TextSet(files);
    }

    static Map<String, String> texts(Path path) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** All texts of a language, whatever their file. */
    Map<String, String> in(String language) {
        var all = new TreeMap<String, String>();
        files.values().forEach(file -> all.putAll(file.getOrDefault(language, Map.of())));
        return all;
    }

    Set<String> keys() {
        var keys = new TreeSet<String>();
        LANGUAGES.forEach(language -> keys.addAll(in(language).keySet()));
        return keys;
    }
}
