package gov.miami.social.registry.department;

import gov.miami.social.policy.department.PersonRecordingCase.Uniqueness;
import gov.miami.social.policy.shared.CityMail;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Which keys, numbers, logins and e-mails are taken, and which e-mails are the City's. Who asks holds the register until the transaction ends: of two who
 * record the same at once, the second waits and then is told by the rule, not by the database.
 */
@ApplicationScoped
class StaffRegister {

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Settings settings;

    boolean free(DepartmentKey key) {
        hold();
        return em.find(Department.class, key.value()) == null;
    }

    /** Whether number, login and e-mail are free, or belong to that person already. */
    Uniqueness uniqueness(EmployeeId number, boolean recorded, Particulars next) {
        hold();
        var own = recorded ? number.value() : "";
        return new Uniqueness(recorded || em.find(Person.class, number.value()) == null,
                next.login().map(login -> free("p.particulars.login", login, own)).orElse(true),
                free("p.particulars.email", next.email(), own));
    }

    boolean ofCity(String email) {
        return new CityMail(settings.list("city.mail.domains")).holds(email);
    }

    /** Whether nobody is recorded. */
    boolean empty() {
        return em.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
    }

    /** Whether nobody is recorded, and nobody will be meanwhile. */
    boolean emptyStill() {
        hold();
        return empty();
    }

    private boolean free(String path, String value, String number) {
        return em.createQuery("select count(p) from Person p where " + path + " = :value and p.personnelNumber <> :number", Long.class)
                .setParameter("value", value).setParameter("number", number).getSingleResult() == 0;
    }

    private void hold() {
        em.createNativeQuery("select id from staff_register where id = 1 for update").getSingleResult();
    }
}
