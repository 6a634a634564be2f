package gov.miami.social.registry.department;

import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds people by the beginnings of words of what is known of them, and by where they stand. */
@ApplicationScoped
class PeopleSearch {

    /** As {@link EmploymentStatus} says it of one person. */
    private static final String STANDING = """
            case when p.employment.separatedOn < :day then 'SEPARATED' when p.employment.fromDay > :day then 'COMING'
                when p.particulars.untilDay < :day then 'OVER' when p.employment.separatedOn is null then 'ACTIVE' else 'LEAVING' end""";
    private static final String NAMED = "exists (select 1 from p.particulars.words w where w like :word escape '!')";

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    @Inject
    private Moment moment;

    protected PeopleSearch() {
    }

    /** For tests, on an entity manager of their own. */
    PeopleSearch(EntityManager em) {
        this.em = em;
        moment = Moment.ofAnAct();
    }

    Listing<Person> list(ListQuery query, LocalDate today) {
        return new ListFinder(em, "Person p")
                .parameter("day", today)
                .beginnings(query.text(), SearchText::words, NAMED)
                .filter("p.employment.type = :type", "type", query.filter("type"), PersonType::valueOf)
                .filter(STANDING + " = :status",
                        "status", query.filter("status"), text -> EmploymentStatus.valueOf(text).name())
                .filter("exists (select 1 from Assignment a where a.person = p and a.department = :department and" + Assignment.ON + ")",
                        "department", query.filter("department"), DepartmentKey::new)
                .sortable("name", "p.particulars.familyName")
                .sortable("position", "p.particulars.title")
                .sortable("id", "p.personnelNumber")
                .sortable("type", "p.employment.type", List.of(PersonType.values()))
                .counted(moment)
                .ordered("p.particulars.familyName, p.particulars.givenName, p.personnelNumber")
                .list(query, "p", Person.class, Function.identity());
    }

    /** People who are here, or will be, of whose name, title, e-mail, login or number some word begins with each of these, at most 20. */
    List<Person> search(String text, LocalDate day) {
        return found(offered(text, day));
    }

    /** The same, those of a department before all others. */
    List<Person> search(String text, DepartmentKey near, LocalDate day) {
        var there = found(offered(text, day).where("exists (select 1 from Assignment a where a.person = p and a.department = :near and" + Assignment.ON + ")", "near", near));
        return Stream.concat(there.stream(), search(text, day).stream()).distinct().limit(ListQuery.firstPage().size()).toList();
    }

    private static List<Person> found(ListFinder people) {
        return people.list(ListQuery.firstPage(), "p", Person.class, Function.<Person>identity()).rows();
    }

    private ListFinder offered(String text, LocalDate day) {
        return new ListFinder(em, "Person p")
                .beginnings(text, SearchText::words, NAMED)
                .parameter("day", day)
                .where("(p.employment.separatedOn is null or p.employment.separatedOn >= :day)")
                .where("(p.particulars.untilDay is null or p.particulars.untilDay >= :day)")
                .ordered("p.particulars.familyName, p.particulars.givenName, p.personnelNumber");
    }

    /** The numbers of everybody, whether here or gone, of whose name, title, e-mail, login or number some word begins with each of these, at most 200. */
    List<String> numbers(String text) {
        return new ListFinder(em, "Person p").beginnings(text, SearchText::words, NAMED).ordered("p.personnelNumber")
                .list(new ListQuery("", Map.of(), "", true, 0, 200), "p.personnelNumber", String.class, Function.identity()).rows();
    }
}
