package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.Masking;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A command as the journal keeps it: a JSON object of its components, records inside it likewise, social security numbers
 * masked (B.4.v), bytes by their count only, at most {@value #LIMIT} characters.
 */
final class CommandText {

    static final int LIMIT = 20_000;

    /** Made once: each new one would look for its provider through all that is deployed. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    static String of(Command command) {
        var text = Masking.mask(components(command).build().toString());
        return text.length() <= LIMIT ? text : text.substring(0, LIMIT - 20) + "... " + text.length();
    }

    private static JsonObjectBuilder components(Object whole) {
        var json = JSON.createObjectBuilder();
        for (var component : whole.getClass().getRecordComponents()) {
            put(json, component.getName(), value(whole, component.getAccessor()));
        }
        return json;
    }

    private static Object value(Object whole, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A command's components can be read", e);
        }
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> put(json, name, inner));
        } else if (value instanceof Collection<?> many) {
            json.add(name, array(many));
        } else if (value instanceof Boolean flag) {
            json.add(name, flag);
        } else if (value instanceof byte[] bytes) {
            json.add(name, bytes.length + " bytes");
        } else if (value != null && hasParts(value)) {
            json.add(name, components(value));
        } else if (value != null) {
            json.add(name, value.toString());
        }
    }

    /** Ids and values say themselves as people read them; other records say what they are made of, as the language has it. */
    private static boolean hasParts(Object value) {
        return value instanceof Record && value.toString().startsWith(value.getClass().getSimpleName() + "[");
    }

    private static JsonArrayBuilder array(Collection<?> many) {
        var array = JSON.createArrayBuilder();
        many.forEach(item -> array.add(item.toString()));
        return array;
    }

    private CommandText() {
    }
}
