package gov.miami.social.registry.policy;

import gov.miami.social.policy.shared.PolicyVersion;
import gov.miami.social.registry.journal.PolicyInForce;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** All editions of the policy, and the fact which of them was in force on a day. */
@ApplicationScoped
class PolicyEditions implements PolicyInForce {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    protected PolicyEditions() {
    }

    PolicyEditions(EntityManager em) {
        this.em = em;
    }

    @Override
    public PolicyVersion on(LocalDate day) {
        return em.createQuery("select e from PolicyEdition e where e.inForceFrom <= :day order by e.inForceFrom desc", PolicyEdition.class)
                .setParameter("day", day).setMaxResults(1).getResultStream().findFirst()
                .orElseThrow(() -> new NoSuchItem("policy of " + day)).version();
    }

    PolicyEdition get(PolicyVersion version) {
        var edition = em.find(PolicyEdition.class, version.toString());
        if (edition == null) {
            throw new NoSuchItem(version);
        }
        return edition;
    }

    /** Newest first. */
    List<EditionView> all() {
        return em.createQuery("select e from PolicyEdition e order by e.inForceFrom desc", PolicyEdition.class)
                .getResultStream().map(PolicyEdition::view).toList();
    }

    List<PassageView> passages(PolicyVersion version) {
        return em.createQuery("select p from PolicyPassage p left join fetch p.words where p.version = :version order by p.id",
                        PolicyPassage.class)
                .setParameter("version", version.toString()).getResultStream().map(PolicyPassage::view).toList();
    }
}
