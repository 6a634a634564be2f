package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.List;

/** What a person is, was or will be in a department, in what days. */
record Post(DepartmentKey department, DirectorKind kind, Period days) {

    /** What is asked of a person by this name. */
    static final String OF = "posts";

    /** Those that begin or began. */
    static List<Post> of(List<Appointment> appointments) {
        return appointments.stream().filter(one -> !one.neverBegins()).map(one -> new Post(one.department(), one.kind(), one.days())).toList();
    }

    boolean over(LocalDate today) {
        return days.until().filter(today::isAfter).isPresent();
    }

    /** What its holder is, today or from the day on which it begins. */
    HoldingPart part(LocalDate today) {
        if (kind == DirectorKind.ACTING) {
            return days.holds(today) ? HoldingPart.ACTING_DIRECTOR : HoldingPart.ACTING_TO_COME;
        }
        return days.holds(today) ? HoldingPart.DIRECTOR : HoldingPart.DIRECTOR_TO_COME;
    }
}
