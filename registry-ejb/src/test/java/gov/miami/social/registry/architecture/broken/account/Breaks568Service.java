package gov.miami.social.registry.architecture.broken.account;

import gov.miami.social.registry.journal.Command;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;

/** Takes a command and keeps no journal, names no role, and holds the database itself. */
@Stateless
public class Breaks568Service {

    private EntityManager em;

    public void change(Command command) {
        settle(command);
    }

    private void settle(Command command) {
        em.persist(command);
    }
}
