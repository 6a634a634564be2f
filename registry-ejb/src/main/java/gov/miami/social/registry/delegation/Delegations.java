package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The delegation ledger. */
@ApplicationScoped
class Delegations {

    /** What acts about delegations change. */
    private static final Matter LEDGER = Matter.of("delegation");
    private static final String WHOLE = "select distinct d from Delegation d left join fetch d.powers left join fetch d.departments";

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    protected Delegations() {
    }

    /** For tests, on an entity manager of their own. */
    Delegations(EntityManager em) {
        this.em = em;
        moment = Moment.ofAnAct();
    }

    void add(Delegation delegation) {
        em.persist(delegation);
    }

    Delegation get(DelegationId id) {
        return find(id).orElseThrow(() -> new NoSuchItem(id));
    }

    /** The delegation, held until the transaction ends: a second change waits and then sees the first. */
    Delegation forChange(DelegationId id) {
        var found = em.find(Delegation.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found).orElseThrow(() -> new NoSuchItem(id));
    }

    Optional<Delegation> find(DelegationId id) {
        return em.createQuery(WHOLE + " where d.id = :id", Delegation.class).setParameter("id", id.value()).getResultStream().findFirst();
    }

    /** Those that name a holder, the latest first. */
    List<LedgerEntry> naming(EmployeeId holder) {
        return moment.once(LEDGER, "delegations of", holder, () -> em.createQuery(WHOLE + " where d.holder = :holder order by d.firstDay desc, d.grantedAt desc", Delegation.class)
                .setParameter("holder", holder).getResultStream().map(Delegation::entry).toList());
    }

    /** Those of one power that are in force on a day, whoever holds them. */
    List<LedgerEntry> inForce(Power power, LocalDate day) {
        return moment.once(LEDGER, "delegations in force", List.of(power, day), () -> em.createQuery(WHOLE + """
                         where :power member of d.powers and d.revocation.revokedAt is null
                        and d.firstDay <= :day and d.lastDay >= :day order by d.firstDay, d.grantedAt""", Delegation.class)
                .setParameter("power", power).setParameter("day", day).getResultStream().map(Delegation::entry).toList());
    }

    /** Those that are neither revoked nor over by a day, in force already or to come; the first to end first. */
    List<LedgerEntry> open(LocalDate day) {
        return moment.once(LEDGER, "delegations not over", day, () -> em.createQuery(
                        WHOLE + " where d.revocation.revokedAt is null and d.lastDay >= :day order by d.lastDay, d.grantedAt", Delegation.class)
                .setParameter("day", day).getResultStream().map(Delegation::entry).toList());
    }

    /** Those that one person holds in force on a day, with their powers and departments, the first to end first. */
    List<Delegation> inForce(EmployeeId holder, LocalDate day) {
        return em.createQuery(WHOLE + " where d.holder = :holder and d.revocation.revokedAt is null"
                        + " and d.firstDay <= :day and d.lastDay >= :day order by d.lastDay, d.grantedAt", Delegation.class)
                .setParameter("holder", holder).setParameter("day", day).getResultList();
    }

    /** These, the first to end first. */
    List<Delegation> all(List<LedgerEntry> entries) {
        return em.createQuery(WHOLE + " where d.id in :ids order by d.lastDay, d.grantedAt", Delegation.class)
                .setParameter("ids", entries.stream().map(entry -> entry.id().value()).toList()).getResultList();
    }

    Optional<Delegation> under(EvidenceId instrument) {
        return em.createQuery("select d from Delegation d where d.instrument = :instrument", Delegation.class)
                .setParameter("instrument", instrument.value()).getResultStream().findFirst();
    }
}
