package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the chart of a day in one statement: nearly every page and every rule asks something of it. */
@ApplicationScoped
class Charts {

    /** A department bears the name that began last; an acting director stands before the director, as his kind does in the alphabet. */
    private static final String ON = """
            select d.department_key, n.name, case when d.from_day <= :day and (d.until_day is null or d.until_day >= :day) then 1 else 0 end,
                d.kind, case when d.opted_in <= :day then d.approver end, a.person, a.kind
            from department d join department_name n on n.department = d.department_key and n.from_day <= :day
                and not exists (select 1 from department_name m where m.department = n.department and m.from_day <= :day and m.from_day > n.from_day)
            left join appointment a on a.department = d.department_key and a.from_day <= :day and (a.until_day is null or a.until_day >= :day)
                and not exists (select 1 from appointment b where b.department = a.department and b.kind < a.kind
                                and b.from_day <= :day and (b.until_day is null or b.until_day >= :day))
            order by n.search_text, d.department_key""";

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    Chart on(LocalDate day) {
        return moment.once(Matters.CHART, "chart", day, () -> read(day));
    }

    @SuppressWarnings("unchecked")
    private Chart read(LocalDate day) {
        List<Object[]> rows = em.createNativeQuery(ON).setParameter("day", day).getResultList();
        return Chart.of(rows.stream().map(Charts::line).toList());
    }

    private static ChartLine line(Object[] row) {
        var stands = ((Number) row[2]).intValue() == 1;
        var approver = Optional.ofNullable((String) row[4]).map(EmployeeId::new);
        var director = Optional.ofNullable((String) row[5]).map(person -> new Directorship(new EmployeeId(person), DirectorKind.ACTING.name().equals(row[6])));
        return new ChartLine(new DepartmentKey((String) row[0]), (String) row[1], stands,
                stands && (DepartmentKind.UNDER_CITY_MANAGER.name().equals(row[3]) || approver.isPresent()), approver, director);
    }
}
