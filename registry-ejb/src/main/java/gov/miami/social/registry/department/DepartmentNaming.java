package gov.miami.social.registry.department;

import gov.miami.social.registry.journal.Naming;
import gov.miami.social.registry.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Departments by their names of today; one that ended, by its last. */
@ApplicationScoped
class DepartmentNaming implements Naming {

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Charts charts;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "department";
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        var names = new HashMap<String, String>();
        charts.on(LocalDate.now(clock)).names().forEach((key, name) -> names.put(key.value(), name));
        names.keySet().retainAll(ids);
        return names;
    }

    /** By its code, or a part of a name that it bears or bore. */
    @Override
    public Collection<String> called(String name) {
        return em.createQuery("select distinct n.department.departmentKey from DepartmentName n where n.department.departmentKey = :code or n.searchText like :part escape '!'", String.class)
                .setParameter("code", name.strip().toUpperCase(Locale.ROOT)).setParameter("part", "%" + SearchText.literally(SearchText.of(name)) + "%").getResultList();
    }
}
