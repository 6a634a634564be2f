package gov.miami.social.registry.account;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.registry.shared.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All platforms of the catalogue. */
@ApplicationScoped
class Platforms {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    void add(Platform platform) {
        em.persist(platform);
    }

    Platform get(PlatformKey key) {
        return Optional.ofNullable(em.find(Platform.class, key.value())).orElseThrow(() -> new NoSuchItem(key));
    }

    Optional<PlatformView> known(PlatformKey key) {
        return Optional.ofNullable(em.find(Platform.class, key.value())).map(Platform::view);
    }

    /** What accounts ask of every platform of the catalogue, by its key. */
    Map<PlatformKey, PlatformFacts> facts() {
        return em.createQuery("select p.platformKey, p.name, p.hosts, p.status, p.waiver from Platform p", Object[].class)
                .setHint(Remembered.HINT, true).getResultList().stream().collect(Collectors.toMap(row -> new PlatformKey((String) row[0]),
                        row -> new PlatformFacts((String) row[1], (String) row[2], (PlatformStatus) row[3], (Boolean) row[4])));
    }

    Map<PlatformKey, String> names() {
        return facts().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
    }

    List<PlatformView> all() {
        return em.createQuery("select p from Platform p", Platform.class).getResultStream().map(Platform::view).toList();
    }

    List<PlatformView> standing(PlatformStatus status) {
        return em.createQuery("select p from Platform p where p.status = :status order by lower(p.name)", Platform.class)
                .setParameter("status", status).getResultStream().map(Platform::view).toList();
    }

    Listing<PlatformView> list(ListQuery query) {
        return new ListFinder(em, "Platform p")
                .text(query.text(), "p.name", "p.owner", "p.hosts")
                .filter("p.status = :status", "status", query.filter("status"), PlatformStatus::valueOf)
                .sortable("name", "lower(p.name)").sortable("owner", "lower(p.owner)").sortable("status", "p.status")
                .ordered("lower(p.name), p.platformKey")
                .list(query, "p", Platform.class, Platform::view);
    }
}
