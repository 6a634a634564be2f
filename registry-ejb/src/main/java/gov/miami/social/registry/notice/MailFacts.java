package gov.miami.social.registry.notice;

import gov.miami.social.policy.shared.Masking;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The facts of a notice as the outbox keeps them: one JSON object of texts. */
final class MailFacts {

    /** Made once: each new one would look for its provider through all that is deployed. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    static String text(Map<String, String> facts) {
        var json = BUILDERS.createObjectBuilder();
        new TreeMap<>(facts).forEach((name, value) -> json.add(name, Masking.mask(value)));
        return json.build().toString();
    }

    static Map<String, String> parse(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
        }
    }

    private MailFacts() {
    }
}
