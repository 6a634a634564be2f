package gov.miami.social.registry.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.registry.journal.Naming;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    @Override
    public Map<String, List<Past>> past(Collection<String> ids) {
        var on = platforms.names();
        return em.createQuery("select f.account, f.handle, f.until, a.profile.platform from FormerName f join Account a on a.id = f.account where f.account in :ids order by f.until",
                        Object[].class).setParameter("ids", ids.stream().map(UUID::fromString).toList()).getResultStream()
                .collect(groupingBy(row -> row[0].toString(), mapping(row -> new Past(row[1] + ", " + on.getOrDefault((PlatformKey) row[3], ""), (LocalDate) row[2]), toList())));
    }

    /** By a part of the name, or of one it had before; one or two letters are a name by themselves. */
    @Override
    public Collection<String> called(String name) {
        var handle = name.toLowerCase(Locale.ROOT).replaceFirst("^@", "").replaceFirst(",.*", "").strip();
        var around = handle.length() < SHORTEST ? "" : "%";
        return new ListFinder(em, "Account a").beginnings(handle, SearchText::words, AccountLists.NAMED)
                .where("(lower(a.profile.handle) like :handle escape '!' or exists (select 1 from FormerName f where f.account = a.id and lower(f.handle) like :handle escape '!'))", "handle", around + SearchText.literally(handle) + around)
                .ordered("length(a.profile.handle), a.id")
                .list(new ListQuery("", Map.of(), "", true, 0, MOST), "a.id", UUID.class, UUID::toString).rows();
    }
}
