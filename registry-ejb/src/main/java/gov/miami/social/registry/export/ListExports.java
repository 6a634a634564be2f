package gov.miami.social.registry.export;

import gov.miami.social.policy.shared.ExportState;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All lists on their way to files, and the files. */
@ApplicationScoped
class ListExports {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    void add(ListExport export) {
        em.persist(export);
    }

    boolean has(UUID id) {
        return em.find(ListExport.class, id) != null;
    }

    /** One of this person's own; there is no other for him. */
    ListExport own(UUID id, String login) {
        return Optional.ofNullable(em.find(ListExport.class, id)).filter(export -> export.of(login)).orElseThrow(() -> new NoSuchItem(id));
    }

    /** Held until the transaction ends, so that a step of the writing and a stop never cross. */
    Optional<ListExport> hold(UUID id) {
        return Optional.ofNullable(em.find(ListExport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What is being written for a person. */
    List<ListExport> running(String login) {
        return em.createQuery("select x from ListExport x where x.login = :login and x.state = :writing", ListExport.class)
                .setParameter("login", login).setParameter("writing", ExportState.WRITING).getResultList();
    }

    /** Everything that is being written. */
    List<ListExport> running() {
        return em.createQuery("select x from ListExport x where x.state = :writing", ListExport.class)
                .setParameter("writing", ExportState.WRITING).getResultList();
    }

    Listing<ExportView> list(String login, ListQuery query) {
        return new ListFinder(em, "ListExport x").where("x.login = :login", "login", login)
                .filter("x.state = :state", "state", query.filter("state"), ExportState::valueOf)
                .sortable("startedAt", "x.startedAt").ordered("x.startedAt desc, x.id")
                .list(query, "x", ListExport.class, ListExport::view);
    }

    void keep(UUID id, int number, byte[] content) {
        em.persist(new ListExportPart(id, number, content));
    }

    byte[] part(UUID id, int number) {
        return Optional.ofNullable(em.find(ListExportPart.class, new ListExportPart.Key(id, number))).map(ListExportPart::content)
                .orElseThrow(() -> new NoSuchItem(id));
    }

    /** Removes what was begun before a moment, and the files of what came to nothing. */
    void remove(Instant before) {
        em.createQuery("delete from ListExportPart p where p.export in (select x.id from ListExport x where x.startedAt < :before"
                        + " or x.state not in (:writing, :ready))").setParameter("before", before)
                .setParameter("writing", ExportState.WRITING).setParameter("ready", ExportState.READY).executeUpdate();
        em.createQuery("delete from ListExport x where x.startedAt < :before").setParameter("before", before).executeUpdate();
    }
}
