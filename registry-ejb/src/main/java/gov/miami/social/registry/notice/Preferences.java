package gov.miami.social.registry.notice;

import gov.miami.social.policy.shared.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** How people want to get notices. */
@ApplicationScoped
class Preferences {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    /** What the person chose, or what everybody has who chose nothing. */
    Preference of(EmployeeId person) {
        return Optional.ofNullable(em.find(Preference.class, person.value())).orElseGet(() -> new Preference(person));
    }

    void keep(Preference preference) {
        if (!em.contains(preference)) {
            em.persist(preference);
        }
    }
}
