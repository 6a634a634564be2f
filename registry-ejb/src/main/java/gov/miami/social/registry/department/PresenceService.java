package gov.miami.social.registry.department;

import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Tells whoever signs in and is not among the people of today why that is so. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class PresenceService {

    @Inject
    private Places places;
    @Inject
    private StaffRegister register;
    @Inject
    private Desk desk;

    /** The last day of whoever signs in although he has left the City; nothing for everybody else. */
    public Optional<LocalDate> left() {
        return places.left(desk.login(), desk.today());
    }

    /** The first day of whoever signs in before it; nothing for everybody else. */
    public Optional<LocalDate> begins() {
        return places.begins(desk.login(), desk.today());
    }

    /** Whether nobody is recorded yet. */
    public boolean nobody() {
        return register.empty();
    }
}
