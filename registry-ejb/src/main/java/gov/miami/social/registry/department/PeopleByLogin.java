package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.PersonOfLogin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Tells whose login a login is; somebody who has left is nobody, though the directory may still know him. */
@ApplicationScoped
class PeopleByLogin implements PersonOfLogin {

    @Inject
    private Places places;
    @Inject
    private Clock clock;

    @Override
    public Optional<EmployeeId> employee(String login) {
        return places.ofLogin(login, LocalDate.now(clock));
    }
}
