package gov.miami.social.registry.account;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.registry.journal.Naming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Accounts by their handles, with the platform. */
@ApplicationScoped
class AccountNaming implements Naming {

    private static final int SHORTEST = 3;
    private static final int MOST = 200;

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Platforms platforms;

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        var on = platforms.names();
        return em.createQuery("select a.id, a.profile.handle, a.profile.platform from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(UUID::fromString).toList()).getResultStream()
                .collect(toMap(row -> row[0].toString(), row -> row[1] + ", " + on.getOrDefault((PlatformKey) row[2], "")));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** By a part of the name; one or two letters are a name by themselves. */
    @Override
    public Collection<String> called(String name) {
        var handle = name.toLowerCase(Locale.ROOT).replaceFirst("^@", "").replaceFirst(",.*", "").strip();
        return em.createQuery("select a.id from Account a where lower(a.profile.handle) like :handle escape '!' order by length(a.profile.handle), a.id", UUID.class)
                .setParameter("handle", handle.length() < SHORTEST ? escaped(handle) : "%" + escaped(handle) + "%").setMaxResults(MOST)
                .getResultStream().map(UUID::toString).toList();
    }
}
