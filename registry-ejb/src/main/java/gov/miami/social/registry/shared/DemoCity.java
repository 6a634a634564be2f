package gov.miami.social.registry.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Comparator;
import org.jboss.logging.Logger;

/** Fills an empty database with the demo city, all of it or nothing; never touches a database that has a department. */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
public class DemoCity {

    private static final Logger LOG = Logger.getLogger(DemoCity.class);

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry work;
    @Inject
    private DemoTrouble trouble;
    @Inject
    @Any
    private Instance<DemoData> parts;

    @PostConstruct
    void load() {
        if (Boolean.getBoolean("portal.demo") && empty()) {
            try {
                parts.stream().sorted(Comparator.comparingInt(DemoData::order)).forEach(this::load);
                LOG.info("The demo city is loaded.");
            } catch (RuntimeException why) {
                work.setRollbackOnly();
                trouble.note(why);
            }
        }
    }

    private void load(DemoData part) {
        part.load();
        em.flush();
        em.clear();
    }

    private boolean empty() {
        return em.createNativeQuery("select 1 from department").setMaxResults(1).getResultList().isEmpty();
    }
}
