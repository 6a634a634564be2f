package gov.miami.social.registry.journal;

import gov.miami.social.registry.shared.CityClock;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What acts were about, as far as it is kept: an act that was refused may be about what never came to be.
 *
 * @param names  what each is called
 * @param hidden those of them that have no page to be led to
 * @param past   what they were called before
 */
public record KnownSubjects(Map<Subject, String> names, Set<Subject> hidden, Map<Subject, List<Naming.Past>> past)
        implements Serializable {

    public Optional<String> name(Subject subject) {
        return Optional.ofNullable(names.get(subject));
    }

    /** What a thing was called at a moment, where that is another name than today's. */
    public Optional<String> then(Subject subject, Instant at) {
        var day = LocalDate.ofInstant(at, CityClock.ZONE);
        return past.getOrDefault(subject, List.of()).stream().filter(name -> !name.until().isBefore(day)).map(Naming.Past::name).findFirst();
    }

    /** Whether there is something to be led to. */
    public boolean shown(Subject subject) {
        return names.containsKey(subject) && !hidden.contains(subject);
    }
}
