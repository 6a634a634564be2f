package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountUrl;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.policy.account.ProposedPlatform;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All platforms of the catalogue. */
@ApplicationScoped
class Platforms {

    /** Reviews change the catalogue, and a request that is handed in may propose a platform to it. */
    private static final Matter CATALOGUE = Matter.of("platform", "request.SubmitRequest");

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    void add(Platform platform) {
        em.persist(platform);
    }

    /** Puts a platform up for review, under a key made of its name; once. The address given with it is its first remark. */
    PlatformKey propose(ProposedPlatform proposed, Instant at) {
        var letters = Normalizer.normalize(proposed.name(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        var key = new PlatformKey(("p_" + letters).substring(0, Math.min(40, letters.length() + 2)));
        if (known(key).isEmpty()) {
            add(new Platform(key, proposed.name(), proposed.address().map(AccountUrl::toString).orElse(""), at));
        }
        return key;
    }

    Platform get(PlatformKey key) {
        return Optional.ofNullable(em.find(Platform.class, key.value())).orElseThrow(() -> new NoSuchItem(key));
    }

    Optional<PlatformView> known(PlatformKey key) {
        return Optional.ofNullable(catalogue().get(key));
    }

    /** What accounts ask of every platform of the catalogue, by its key. */
    Map<PlatformKey, PlatformFacts> facts() {
        return by(view -> new PlatformFacts(view.name(), view.hosts(), view.status(), view.waiver()));
    }

    Map<PlatformKey, String> names() {
        return by(PlatformView::name);
    }

    List<PlatformView> all() {
        return List.copyOf(catalogue().values());
    }

    /** Those of one standing, by name. */
    List<PlatformView> standing(PlatformStatus status) {
        return catalogue().values().stream().filter(view -> view.status() == status).sorted(Comparator.comparing(view -> view.name().toLowerCase(Locale.ROOT))).toList();
    }

    private <V> Map<PlatformKey, V> by(Function<PlatformView, V> what) {
        return catalogue().values().stream().collect(Collectors.toMap(PlatformView::key, what));
    }

    private Map<PlatformKey, PlatformView> catalogue() {
        return moment.once(CATALOGUE, "platforms", "", () -> em.createQuery("select p from Platform p", Platform.class).getResultStream()
                .map(Platform::view).collect(Collectors.toMap(PlatformView::key, Function.identity())));
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
