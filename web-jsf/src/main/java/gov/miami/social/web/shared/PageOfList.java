package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.Listing;
import java.lang.ref.SoftReference;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One page of a list as one person sees it, with the markup made of it; the markup gives way when memory is short. */
final class PageOfList<T> {

    /** What was made: a part of the page, in a language, with what else the address says. */
    record Part(String name, Locale language, Map<String, String> others) {
    }

    private final Listing<T> listing;
    private final Map<Part, SoftReference<String>> made = new ConcurrentHashMap<>();

    PageOfList(Listing<T> listing) {
        this.listing = listing;
    }

    Listing<T> listing() {
        return listing;
    }

    String markup(Part part, Supplier<String> making) {
        var known = made.getOrDefault(part, new SoftReference<>(null)).get();
        if (known != null) {
            return known;
        }
        var markup = making.get();
        made.put(part, new SoftReference<>(markup));
        return markup;
    }
}
