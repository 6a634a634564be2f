package gov.miami.social.registry.department;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.registry.journal.Naming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Appointments by the names of those appointed. */
@ApplicationScoped
class AppointmentNaming implements Naming {

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private People people;

    @Override
    public String kind() {
        return "appointment";
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        var found = em.createQuery("select a.id, a from Appointment a where a.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(UUID::fromString).toList()).getResultList();
        return found.stream().collect(toMap(row -> row[0].toString(), row -> people.name(((Appointment) row[1]).person())));
    }
}
