package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.NoSuchItem;
import java.util.function.Function;

/** An id as it stands in an address: text that cannot be one names nothing. */
public final class Ids {

    public static <T> T of(String text, Function<String, T> id) {
        try {
            return id.apply(text == null ? "" : text);
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchItem(text);
        }
    }

    private Ids() {
    }
}
