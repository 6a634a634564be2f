package gov.miami.social.registry.architecture.broken.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Date;

/** Lets an entity out of its package, erases it, and asks the machine for the time. */
@Entity
public class Breaks4 {

    LocalDate breaks7() {
        return new Date().getTime() > 0 ? LocalDate.now() : LocalDate.MIN;
    }

    void breaks9(EntityManager em) {
        em.remove(this);
    }
}
