package gov.miami.social.policy.intake;

import gov.miami.social.policy.shared.DepartmentKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The departments a list may name: by key, by the name of today or an earlier one, whatever its case and accents, and with or
 * without the words that say nothing, such as "Department of". A text that may mean two of them means none.
 */
public record DepartmentCatalogue(List<DepartmentFact> departments) {

    private static final Set<String> EMPTY_WORDS = Set.of("department", "dept", "office", "agency", "bureau", "city", "miami", "of", "the", "and", "s",
            "departamento", "oficina", "agencia", "ciudad", "de", "del", "la", "las", "los", "el", "y",
            "depatman", "biwo", "ajans", "vil", "pou", "ak", "an", "nan", "a");

    public DepartmentCatalogue {
        departments = List.copyOf(departments);
    }

    Optional<DepartmentKey> called(String text) {
        var plain = Likeness.plain(text);
        var bare = bare(text);
        return plain.isEmpty() ? Optional.empty() : only(one -> one.key().value().equalsIgnoreCase(text.strip()))
                .or(() -> only(one -> Likeness.plain(one.name()).equals(plain)))
                .or(() -> only(one -> one.earlier().stream().map(Likeness::plain).anyMatch(plain::equals)))
                .or(() -> bare.isEmpty() ? Optional.empty() : only(one -> names(one).map(DepartmentCatalogue::bare).anyMatch(bare::equals)));
    }

    /** The departments a text may mean, when it means none for sure. */
    List<String> suggested(String text) {
        var found = Likeness.closest(text, departments.stream().flatMap(DepartmentCatalogue::names).toList());
        return found.stream().flatMap(name -> departments.stream().filter(one -> names(one).anyMatch(name::equals)))
                .distinct().map(DepartmentFact::suggested).limit(3).toList();
    }

    private Optional<DepartmentKey> only(Predicate<DepartmentFact> meant) {
        var found = departments.stream().filter(meant).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0).key()) : Optional.empty();
    }

    private static Stream<String> names(DepartmentFact one) {
        return Stream.concat(Stream.of(one.name()), one.earlier().stream());
    }

    private static Set<String> bare(String text) {
        return Arrays.stream(Likeness.plain(text).split(" ")).filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word)).collect(Collectors.toSet());
    }
}
