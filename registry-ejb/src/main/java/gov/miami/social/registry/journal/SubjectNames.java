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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for what acts are about, whichever feature keeps it; asked once for each kind. */
@ApplicationScoped
public class SubjectNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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

    /** What is called so, or has it as its id, of one kind or of every. */
    Map<String, Collection<String>> meant(String text, String kind) {
        var meant = new HashMap<String, Collection<String>>();
        var kinds = Subject.KINDS.stream().filter(each -> kind.isEmpty() || each.equals(kind)).toList();
        kinds.forEach(each -> meant.put(each, new HashSet<>(Set.of(text))));
        if (!ID.matcher(text).matches()) {
            namings.stream().filter(naming -> kinds.contains(naming.kind())).forEach(naming -> meant.get(naming.kind()).addAll(naming.called(text)));
        }
        return meant;
    }

    /** What is known of them, with what has no page. */
    KnownSubjects known(Collection<Subject> subjects) {
        var byKind = byKind(subjects);
        var hidden = namings.stream().filter(naming -> byKind.containsKey(naming.kind()))
                .flatMap(naming -> naming.hidden(byKind.get(naming.kind())).stream().map(id -> new Subject(naming.kind(), id))).collect(toSet());
        return new KnownSubjects(of(subjects), hidden, past(byKind));
    }

    private Map<Subject, List<Naming.Past>> past(Map<String, Set<String>> byKind) {
        var past = new HashMap<Subject, List<Naming.Past>>();
        namings.stream().filter(naming -> byKind.containsKey(naming.kind())).forEach(naming ->
                naming.past(byKind.get(naming.kind())).forEach((id, names) -> past.put(new Subject(naming.kind(), id), names)));
        return past;
    }

    private static Map<String, Set<String>> byKind(Collection<Subject> subjects) {
        return subjects.stream().collect(groupingBy(Subject::kind, mapping(Subject::id, toSet())));
    }

    /** What nobody names is left out. */
    public Map<Subject, String> of(Collection<Subject> subjects) {
        var byKind = byKind(subjects);
        var names = new HashMap<Subject, String>();
        namings.stream().filter(naming -> byKind.containsKey(naming.kind())).forEach(naming ->
                naming.names(byKind.get(naming.kind())).forEach((id, name) -> names.put(new Subject(naming.kind(), id), name)));
        return names;
    }
}
