package gov.miami.social.registry.policy;

import gov.miami.social.policy.shared.SentenceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;

/** The fact which sentences stand in the policy, for those who cite it. */
@ApplicationScoped
public class PolicySentences {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    /** Whether each of them stands in a text of the policy. */
    public boolean stand(Collection<SentenceId> cited) {
        var wanted = Set.copyOf(cited);
        return wanted.isEmpty() || em.createQuery("select count(distinct w.sentence) from PolicyWords w where w.sentence in :wanted", Long.class)
                .setParameter("wanted", wanted).getSingleResult() == wanted.size();
    }
}
