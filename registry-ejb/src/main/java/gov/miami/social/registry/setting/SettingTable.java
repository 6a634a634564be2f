package gov.miami.social.registry.setting;

import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** All settings, as they are stored. */
@ApplicationScoped
class SettingTable {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    Setting get(String name) {
        return found(name, em.find(Setting.class, name));
    }

    /** The setting, held until the transaction ends: a second change waits and then sees the first. */
    Setting forChange(String name) {
        return found(name, em.find(Setting.class, name, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Setting found(String name, Setting setting) {
        if (setting == null) {
            throw new NoSuchItem(name);
        }
        return setting;
    }

    Map<String, String> contents() {
        return em.createQuery("select s from Setting s", Setting.class).getResultStream()
                .collect(Collectors.toMap(Setting::name, Setting::content));
    }

    Listing<SettingView> list(ListQuery query) {
        return new ListFinder(em, "Setting s")
                .text(query.text(), "s.name", "s.content", "s.source")
                .filter("s.toConfirm = :confirm", "confirm", query.filter("toConfirm"), Boolean::valueOf)
                .sortable("name", "s.name").sortable("source", "s.source").sortable("changedAt", "s.changedAt")
                .ordered("s.name")
                .list(query, "s", Setting.class, Setting::view);
    }
}
