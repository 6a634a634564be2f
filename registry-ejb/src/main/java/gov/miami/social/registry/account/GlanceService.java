package gov.miami.social.registry.account;

import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The registry in numbers. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class GlanceService {

    private static final int MONTHS = 12;

    @Inject
    private Accounts accounts;
    @Inject
    private Platforms platforms;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    public GlanceView glance() {
        var platformNames = platforms.names();
        var departments = organisation.departmentNames(LocalDate.now(clock));
        var byStatus = counts(accounts.counted("a.status", false), key -> "");
        var byPlatform = counts(accounts.counted("a.profile.platform", false), platformNames::get);
        var byDepartment = counts(accounts.counted("a.profile.department", false), departments::get);
        var red = counts(accounts.counted("a.profile.department", true), departments::get);
        return new GlanceView(byStatus, byPlatform, byDepartment, expiring(), red, sum(byStatus), sum(red));
    }

    private List<Count> expiring() {
        var first = YearMonth.now(clock);
        Map<YearMonth, Long> found = accounts.expiring(first.atDay(1), first.plusMonths(MONTHS).atDay(1)).stream()
                .collect(Collectors.toMap(row -> YearMonth.of(((Number) row[0]).intValue(), ((Number) row[1]).intValue()), row -> (Long) row[2]));
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths)
                .map(month -> new Count(month.toString(), "", found.getOrDefault(month, 0L))).toList();
    }

    private static List<Count> counts(List<Object[]> rows, Function<Object, String> label) {
        return rows.stream().map(row -> new Count(row[0] == null ? "" : row[0].toString(), row[0] == null ? "" : label.apply(row[0]), (Long) row[1])).toList();
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::number).sum();
    }
}
