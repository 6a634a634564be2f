package gov.miami.social.registry.department;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gov.miami.social.policy.shared.DepartmentKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The City's departments on a day, by name; those that ended before too. */
record Chart(List<ChartLine> lines, Map<DepartmentKey, ChartLine> byKey) {

    static Chart of(List<ChartLine> lines) {
        return new Chart(List.copyOf(lines), lines.stream().collect(toMap(ChartLine::key, Function.identity())));
    }

    Optional<ChartLine> department(DepartmentKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<DepartmentOption> options(Predicate<ChartLine> which) {
        return lines.stream().filter(which).map(ChartLine::option).toList();
    }

    Set<DepartmentKey> keys(Predicate<ChartLine> which) {
        return lines.stream().filter(which).map(ChartLine::key).collect(toSet());
    }

    Map<DepartmentKey, String> names() {
        return lines.stream().collect(toMap(ChartLine::key, ChartLine::name));
    }
}
