package gov.miami.social.registry.shared;

import gov.miami.social.policy.shared.EmployeeId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;

/** The person on whose behalf a request runs: login from the container, personnel number from the people table. */
@RequestScoped
public class Caller {

    @EJB
    private CallerContext context;
    @Inject
    private PersonOfLogin people;
    private String known;
    private Optional<EmployeeId> person = Optional.empty();

    /** The login name, in lower case; {@code system} when no one is signed in. */
    public String login() {
        return context.login();
    }

    /** The caller's person record, absent for a login that has none and for the portal itself. */
    public Optional<EmployeeId> person() {
        var login = login();
        if (!login.equals(known)) {
            person = people.employee(login);
            known = login;
        }
        return person;
    }

    /** The caller's personnel number; a login without a person record can do nothing that asks for one. */
    public EmployeeId employee() {
        return person().orElseThrow(() -> new NotSetUp(login()));
    }

    public boolean is(String role) {
        return context.is(role);
    }

    public boolean isAny(String... roles) {
        return Arrays.stream(roles).anyMatch(this::is);
    }
}
