package gov.miami.social.web.shared;

import gov.miami.social.policy.shared.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fact "who is the person with this number?", as the header and /api/v1/me tell it; known to the department feature. */
public interface PersonCard {

    Optional<Card> of(EmployeeId number);

    /** Why whoever signs in has no access. */
    Away away();

    /**
     * Why somebody who can sign in has no access.
     *
     * @param why the text that says so
     * @param day the last day, or the first one
     */
    record Away(String why, Optional<LocalDate> day) {

        static final Away UNKNOWN = new Away("title", Optional.empty());

        public static Away of(Optional<LocalDate> left, Optional<LocalDate> begins) {
            return left.map(last -> new Away("left", left)).or(() -> begins.map(first -> new Away("begins", begins))).orElse(UNKNOWN);
        }
    }

    /** Whether nobody is recorded yet, so that there is nobody to ask. */
    boolean nobody();

    /** Name, title and departments of a person, in words. */
    record Card(String name, String title, List<String> departments) {
    }
}
