package gov.miami.social.registry.account;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.registry.journal.Naming;
import gov.miami.social.registry.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Platforms by their names. */
@ApplicationScoped
class PlatformNaming implements Naming {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    @Override
    public String kind() {
        return "platform";
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        return em.createQuery("select p.platformKey, p.name from Platform p where p.platformKey in :keys", Object[].class).setParameter("keys", ids)
                .getResultStream().collect(toMap(row -> row[0].toString(), row -> row[1].toString()));
    }

    /** By its key, or a part of its name. */
    @Override
    public Collection<String> called(String name) {
        var asked = name.strip().toLowerCase(Locale.ROOT);
        return em.createQuery("select p.platformKey from Platform p where p.platformKey = :key or lower(p.name) like :part escape '!'", String.class)
                .setParameter("key", asked).setParameter("part", "%" + SearchText.literally(asked) + "%").getResultList();
    }
}
