package gov.miami.social.registry.department;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.registry.journal.Naming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;

/** Logins by the names of their people. */
@ApplicationScoped
class LoginNaming implements Naming {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    @Override
    public String kind() {
        return "login";
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        return em.createQuery("select p from Person p where p.particulars.login in :logins", Person.class).setParameter("logins", ids)
                .getResultStream().collect(toMap(person -> person.particulars().login().orElseThrow(), Person::name));
    }
}
