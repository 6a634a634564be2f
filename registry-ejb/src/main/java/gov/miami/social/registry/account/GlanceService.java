package gov.miami.social.registry.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The registry in numbers. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class GlanceService {

    /** Acts about accounts and platforms change the figures, and requests as they are handed in and decided; names come anew. */
    private static final Matter REGISTRY = Matter.of("account", "platform", "intake", "request.ApproveRequest", "request.RefuseRequest",
            "request.SubmitRequest");
    private static final int MONTHS = 12;
    private static final int SOON = 60;

    @Inject
    private AccountLists lists;
    @Inject
    private AccountNames names;
    @Inject
    private Clock clock;
    @Inject
    private Moment moment;

    public GlanceView glance() {
        return count();
    }

    private GlanceView count() {
        var first = YearMonth.now(clock);
        var today = LocalDate.now(clock);
        var found = moment.once(REGISTRY, "glance", today, () -> lists.counts(first.plusMonths(MONTHS).atDay(1), today, today.plusDays(SOON))).stream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> new Object[] {row[1], row[2]}, toList())));
        var byStatus = counts(found.get("status"), key -> "");
        var red = departments(found.get("red"));
        return new GlanceView(byStatus, counts(found.get("platform"), key -> names.platforms().get(new PlatformKey(key))),
                departments(found.get("department")), expiring(first, found.getOrDefault("month", List.of())), red, sum(byStatus), sum(red),
                sum(counts(found.get("soon"), key -> "")), sum(counts(found.get("ending"), key -> "")), sum(counts(found.get("proposed"), key -> "")));
    }

    /** The accounts of the red list, by department; the most first. */
    public List<Count> red() {
        return departments(lists.redByDepartment());
    }

    private List<Count> departments(List<Object[]> rows) {
        return counts(rows, key -> names.departments().get(new DepartmentKey(key)));
    }

    private static List<Count> expiring(YearMonth first, List<Object[]> rows) {
        var found = rows.stream().collect(toMap(row -> YearMonth.of(Integer.parseInt(text(row[0])) / 100, Integer.parseInt(text(row[0])) % 100), row -> number(row[1])));
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths)
                .map(month -> new Count(month.toString(), "", found.getOrDefault(month, 0L))).toList();
    }

    /** The most first; what has no key is counted under the empty one. */
    private static List<Count> counts(List<Object[]> rows, Function<String, String> label) {
        return Optional.ofNullable(rows).orElse(List.of()).stream()
                .map(row -> new Count(text(row[0]), row[0] == null ? "" : label.apply(text(row[0])), number(row[1])))
                .sorted(Comparator.comparing(Count::number).reversed().thenComparing(Count::label)).toList();
    }

    private static String text(Object key) {
        return key == null ? "" : key.toString();
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::number).sum();
    }
}
