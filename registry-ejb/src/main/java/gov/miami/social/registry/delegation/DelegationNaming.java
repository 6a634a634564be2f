package gov.miami.social.registry.delegation;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Naming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Delegations by the names of those who hold them. */
@ApplicationScoped
class DelegationNaming implements Naming {

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Organisation organisation;

    @Override
    public String kind() {
        return "delegation";
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        Map<String, EmployeeId> holders = em.createQuery("select d.id, d.holder from Delegation d where d.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(UUID::fromString).toList())
                .getResultStream().collect(toMap(row -> row[0].toString(), row -> (EmployeeId) row[1]));
        var people = organisation.names(holders.values());
        var names = new HashMap<String, String>();
        holders.forEach((id, holder) -> names.put(id, people.getOrDefault(holder, holder.value())));
        return names;
    }
}
