package gov.miami.social.web.shared;

import gov.miami.social.policy.shared.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fact "who is the person with this number?", as the header and /api/v1/me tell it; known to the department feature. */
public interface PersonCard {

    Optional<Card> of(EmployeeId number);

    /** The last day of whoever signs in although he has left the City. */
    Optional<LocalDate> left();

    /** Name, title and departments of a person, in words. */
    record Card(String name, String title, List<String> departments) {
    }
}
