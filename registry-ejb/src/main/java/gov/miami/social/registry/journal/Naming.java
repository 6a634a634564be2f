package gov.miami.social.registry.journal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the things of one kind are called, known to the feature that keeps them. */
public interface Naming {

    /** The kind in one word, as in {@link Subject}. */
    String kind();

    /** Names by id, as people know the things: a person's name, an account's handle, a request's number. Unknown ids are left out. */
    Map<String, String> names(Collection<String> ids);

    /** Those of them that have no page to be led to, such as what nobody handed in yet. */
    default Collection<String> hidden(Collection<String> ids) {
        return List.of();
    }

    /** What things were called before, and until which day; those that never had another name are left out. */
    default Map<String, List<Past>> past(Collection<String> ids) {
        return Map.of();
    }

    /** A name that a thing had until a day, that day included. */
    record Past(String name, LocalDate until) implements Serializable {
    }

    /** Ids of what is called so, or was, at most a few hundred; none where nobody looks for the things by name. */
    default Collection<String> called(String name) {
        return List.of();
    }
}
