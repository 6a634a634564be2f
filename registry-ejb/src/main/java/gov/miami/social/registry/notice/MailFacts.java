package gov.miami.social.registry.notice;

import gov.miami.social.policy.shared.Masking;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The facts of a notice as the outbox keeps them: one JSON object of texts. */
final class MailFacts {

    static String text(Map<String, String> facts) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(facts).forEach((name, value) -> json.add(name, Masking.mask(value)));
        return json.build().toString();
    }

    static Map<String, String> parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
        }
    }

    private MailFacts() {
    }
}
