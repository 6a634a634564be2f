package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.Matter;

/** What acts about departments and people change. */
final class Matters {

    /** Departments, and who directs them: a person who goes directs no more, and who stays after all does again. */
    static final Matter CHART = Matter.of("department", "person.SeparatePerson", "person.CorrectSeparation", "person.TakeBackSeparation");

    private Matters() {
    }

    /** What is recorded of a person. */
    static Matter person(EmployeeId number) {
        return Matter.about("person", number);
    }

    /** Where a person belongs: a merged department's people go with it. */
    static Matter place(EmployeeId number) {
        return Matter.about("person", number, "department.MergeDepartment");
    }
}
