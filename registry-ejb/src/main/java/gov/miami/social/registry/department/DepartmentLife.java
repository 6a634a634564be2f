package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.Period;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of a department, from its creation to its end or merger, and the names it bore in them. */
@Embeddable
class DepartmentLife {

    private LocalDate fromDay;
    private LocalDate untilDay;
    private String endSource;
    private DepartmentKey mergedInto;
    @OneToMany(mappedBy = "department", cascade = CascadeType.PERSIST)
    @OrderBy("fromDay")
    private List<DepartmentName> names = new ArrayList<>();

    void begin(DepartmentName first) {
        fromDay = first.fromDay();
        names.add(first);
    }

    void rename(DepartmentName next) {
        last().close(next.fromDay().minusDays(1));
        names.add(next);
    }

    void merge(DepartmentKey successor) {
        mergedInto = successor;
    }

    void end(LocalDate lastDay, String instrument) {
        last().close(lastDay);
        untilDay = lastDay;
        endSource = instrument.strip();
    }

    Period days() {
        return Period.of(fromDay, untilDay);
    }

    DepartmentName last() {
        return names.get(names.size() - 1);
    }

    Optional<LocalDate> lastChange() {
        return Optional.of(last().fromDay());
    }

    Optional<String> endSource() {
        return Optional.ofNullable(endSource);
    }

    Optional<DepartmentKey> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** Each once: fetched together with appointments, a name comes with each of them. */
    List<NameView> names() {
        return names.stream().distinct().map(DepartmentName::view).toList();
    }
}
