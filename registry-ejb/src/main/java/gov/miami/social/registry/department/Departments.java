package gov.miami.social.registry.department;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.registry.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All departments and offices. */
@ApplicationScoped
class Departments {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    protected Departments() {
    }

    /** For tests, on an entity manager of their own. */
    Departments(EntityManager em) {
        this.em = em;
    }
    @Inject
    private People people;

    void add(Department department) {
        em.persist(department);
    }

    Optional<Department> find(DepartmentKey key) {
        return Optional.ofNullable(em.find(Department.class, key.value()));
    }

    Department get(DepartmentKey key) {
        return find(key).orElseThrow(() -> new NoSuchItem(key));
    }

    /** All that a department's page shows of it, in one statement: names, appointments, the oldest first, and how many people it has on a day. */
    WithStaff withStaff(DepartmentKey key, LocalDate day) {
        var rows = em.createQuery("""
                        select d, a, (select count(s) from Assignment s where s.department = :department and s.fromDay <= :day and (s.untilDay is null or s.untilDay >= :day))
                        from Department d left join fetch d.life.names left join Appointment a on a.department = :department
                        where d.departmentKey = :key order by a.tenure.fromDay""", Object[].class)
                .setParameter("department", key).setParameter("key", key.value()).setParameter("day", day).getResultList();
        return rows.stream().findFirst().map(row -> new WithStaff((Department) row[0], rows.stream().map(one -> (Appointment) one[1]).filter(Objects::nonNull).distinct().toList(),
                (Long) row[2])).orElseThrow(() -> new NoSuchItem(key));
    }

    /** The department, for one editor at a time; its appointments are guarded with it. */
    Department getForChange(DepartmentKey key, int seen, Edit next) {
        var department = em.find(Department.class, key.value(), LockModeType.PESSIMISTIC_WRITE);
        if (department == null) {
            throw new NoSuchItem(key);
        }
        department.open(seen, next, people::name);
        return department;
    }

    boolean stands(DepartmentKey key, LocalDate day) {
        return find(key).map(department -> department.stands(day)).orElse(false);
    }

    /** Each department under its last name, ended ones too. */
    Listing<DepartmentName> list(ListQuery query, LocalDate today) {
        return new ListFinder(em, "DepartmentName n join fetch n.department d")
                .where("n.fromDay = (select max(m.fromDay) from DepartmentName m where m.department = d)")
                .parameter("day", today)
                .text(SearchText.of(query.text()), "n.searchText", "d.departmentKey")
                .filter("d.kind = :kind", "kind", query.filter("kind"), DepartmentKind::valueOf)
                .filter("n.toConfirm = :toConfirm", "toConfirm", query.filter("toConfirm"), Boolean::valueOf)
                .filter("(case when d.life.untilDay < :day then 'ended' else 'standing' end) = :state", "state", query.filter("state"), text -> text)
                .sortable("name", "n.searchText")
                .sortable("key", "d.departmentKey")
                .sortable("kind", "d.kind")
                .ordered("n.searchText, d.departmentKey")
                .list(query, "n", DepartmentName.class, Function.identity());
    }

    /** Merged departments whose last day is over, with those they became part of. */
    Map<DepartmentKey, DepartmentKey> successors(LocalDate day) {
        return em.createQuery("select d.departmentKey, d.life.mergedInto from Department d where d.life.mergedInto is not null and d.life.untilDay < :day", Object[].class)
                .setParameter("day", day).getResultList().stream().collect(toMap(row -> new DepartmentKey((String) row[0]), row -> (DepartmentKey) row[1]));
    }

    /** Departments with the names and keys of what became part of them. */
    List<KnownAs> knownAs(List<DepartmentOption> wanted) {
        var names = em.createQuery("select d.departmentKey, d.life.mergedInto, n.name from DepartmentName n join n.department d order by n.fromDay desc",
                Object[].class).getResultList();
        return wanted.stream().map(one -> new KnownAs(one.key(), one.name(), names.stream()
                .filter(row -> row[0].equals(one.key().value()) || one.key().equals(row[1]))
                .flatMap(row -> Stream.of((String) row[2], (String) row[0])).distinct().filter(name -> !name.equals(one.name())).toList())).toList();
    }

    /** A department with its appointments, and how many people it has. */
    record WithStaff(Department department, List<Appointment> appointments, long people) {
    }
}
