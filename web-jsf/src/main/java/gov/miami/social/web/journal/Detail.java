package gov.miami.social.web.journal;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;

/** One part of what was asked, as the journal keeps it. */
public record Detail(String name, String value) {

    /** The parts of a row's details; details that were too long to be kept whole are one part. */
    static List<Detail> of(String details) {
        if (!details.endsWith("}")) {
            return List.of(new Detail("", details));
        }
        try (var reader = Json.createReader(new StringReader(details))) {
            return reader.readObject().entrySet().stream().map(part -> new Detail(part.getKey(), words(part.getValue()))).toList();
        }
    }

    private static String words(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case ARRAY -> value.asJsonArray().stream().map(Detail::words).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
