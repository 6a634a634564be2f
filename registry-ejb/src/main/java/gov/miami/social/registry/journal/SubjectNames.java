package gov.miami.social.registry.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names for what acts are about, whichever feature keeps it; asked once for each kind. */
@ApplicationScoped
public class SubjectNames {

    @Inject
    @Any
    private Instance<Naming> namings;

    /** What of every kind is called so, by its ids. */
    Map<String, Collection<String>> called(String name) {
        var found = new HashMap<String, Collection<String>>();
        namings.forEach(naming -> found.put(naming.kind(), naming.called(name)));
        found.values().removeIf(Collection::isEmpty);
        return found;
    }

    /** What nobody names is left out. */
    public Map<Subject, String> of(Collection<Subject> subjects) {
        Map<String, Set<String>> byKind = subjects.stream().collect(groupingBy(Subject::kind, mapping(Subject::id, toSet())));
        var names = new HashMap<Subject, String>();
        namings.stream().filter(naming -> byKind.containsKey(naming.kind())).forEach(naming ->
                naming.names(byKind.get(naming.kind())).forEach((id, name) -> names.put(new Subject(naming.kind(), id), name)));
        return names;
    }
}
