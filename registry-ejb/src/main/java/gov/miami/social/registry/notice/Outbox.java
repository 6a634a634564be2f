package gov.miami.social.registry.notice;

import gov.miami.social.policy.notice.NoticeStatus;
import gov.miami.social.policy.shared.EmployeeId;
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
import java.util.function.Function;

/** All notices, sent or not. */
@ApplicationScoped
class Outbox {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    void add(OutboxEntry entry) {
        em.persist(entry);
    }

    OutboxEntry get(long id) {
        return Optional.ofNullable(em.find(OutboxEntry.class, id)).orElseThrow(() -> new NoSuchItem(id));
    }

    OutboxEntry getForChange(long id) {
        return Optional.ofNullable(em.find(OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NoSuchItem(id));
    }

    /** The notice to send next: due, and the first that its recipient still waits for. Nobody else gets it meanwhile. */
    Optional<OutboxEntry> next(Instant now) {
        return em.createQuery("select e from OutboxEntry e where e.status = :queued and e.dueAt <= :now and not exists (select 1 from"
                        + " OutboxEntry f where f.recipient = e.recipient and f.status = :queued and f.id < e.id) order by e.id", OutboxEntry.class)
                .setParameter("queued", NoticeStatus.QUEUED).setParameter("now", now)
                .setMaxResults(1).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** What goes into a recipient's digest now. */
    List<OutboxEntry> digest(EmployeeId recipient, Instant now) {
        return em.createQuery("select e from OutboxEntry e where e.recipient = :recipient and e.status = :queued and e.digest = true"
                        + " and e.mail is null and e.dueAt <= :now order by e.id", OutboxEntry.class)
                .setParameter("recipient", recipient).setParameter("queued", NoticeStatus.QUEUED).setParameter("now", now)
                .getResultList();
    }

    List<OutboxEntry> of(UUID mail) {
        return em.createQuery("select e from OutboxEntry e where e.mail = :mail and e.status = :queued order by e.id", OutboxEntry.class)
                .setParameter("mail", mail).setParameter("queued", NoticeStatus.QUEUED).getResultList();
    }

    List<OutboxEntry> queuedFor(EmployeeId recipient) {
        return em.createQuery("select e from OutboxEntry e where e.recipient = :recipient and e.status = :queued", OutboxEntry.class)
                .setParameter("recipient", recipient).setParameter("queued", NoticeStatus.QUEUED).getResultList();
    }

    Listing<OutboxEntry> list(ListQuery query) {
        return new ListFinder(em, "OutboxEntry e")
                .beginnings(query.text(), NoticeWords::asked, "exists (select 1 from e.words w where w like :word escape '!')")
                .filter("e.template = :template", "template", query.filter("template"), text -> text)
                .filter("e.status = :status", "status", query.filter("status"), NoticeStatus::valueOf)
                .sortable("queuedAt", "e.id")
                .sortable("recipient", "e.recipient")
                .sortable("attempts", "e.attempts")
                .ordered("e.id desc")
                .list(query, "e", OutboxEntry.class, Function.identity());
    }

    /** Whether the mail server does not answer: how many notices wait for it then, tried already or not, and since when the first that was. */
    Optional<MailTrouble> trouble() {
        var found = em.createQuery("select count(e), min(case when e.problem is not null then e.queuedAt end) from OutboxEntry e where e.status = :queued",
                Object[].class).setParameter("queued", NoticeStatus.QUEUED).getSingleResult();
        return Optional.ofNullable((Instant) found[1]).map(since -> new MailTrouble((Long) found[0], since));
    }
}
