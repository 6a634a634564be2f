package gov.miami.social.policy.department;

import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** From when nobody directs a department, as far as is known: each is to have a director who answers for it (CMP.1); who acts for one counts. */
public final class Vacancy {

    /** The first day, from a day on, that none of some directorships covers; nothing when somebody directs until further notice. */
    public static Optional<LocalDate> from(Collection<Period> directorships, LocalDate day) {
        var free = day;
        while (true) {
            var current = free;
            var covering = directorships.stream().filter(one -> one.holds(current)).toList();
            if (covering.isEmpty()) {
                return Optional.of(free);
            }
            if (covering.stream().anyMatch(one -> one.until().isEmpty())) {
                return Optional.empty();
            }
            free = covering.stream().flatMap(one -> one.until().stream()).max(Comparator.naturalOrder()).orElseThrow().plusDays(1);
        }
    }

    private Vacancy() {
    }
}
