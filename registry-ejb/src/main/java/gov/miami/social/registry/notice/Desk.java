package gov.miami.social.registry.notice;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Who chooses, and when. */
@ApplicationScoped
class Desk {

    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    EmployeeId caller() {
        return caller.employee();
    }

    /** A choice is the person's own. */
    void mustBe(EmployeeId person) {
        if (!caller().equals(person)) {
            throw new NotYours(person);
        }
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
