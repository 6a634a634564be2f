package gov.miami.social.registry.journal;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What acts were about, as far as it is kept: an act that was refused may be about what never came to be.
 *
 * @param names  what each is called
 * @param hidden those of them that have no page to be led to
 */
public record KnownSubjects(Map<Subject, String> names, Set<Subject> hidden) implements Serializable {

    public Optional<String> name(Subject subject) {
        return Optional.ofNullable(names.get(subject));
    }

    /** Whether there is something to be led to. */
    public boolean shown(Subject subject) {
        return names.containsKey(subject) && !hidden.contains(subject);
    }
}
