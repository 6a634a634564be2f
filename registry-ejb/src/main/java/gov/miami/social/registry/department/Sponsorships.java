package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The contractors, consultants, vendors and interns for whom an employee answers: whoever goes answers for them no more. */
@ApplicationScoped
class Sponsorships implements Holdings {

    /** A merged department's people go with it. */
    private static final Matter SPONSORED = Matter.of("person", "department.MergeDepartment");

    @Inject
    private People people;
    @Inject
    private Clock clock;
    @Inject
    private Moment moment;

    @Override
    public List<Holding> of(EmployeeId person) {
        var today = LocalDate.now(clock);
        return moment.once(SPONSORED, "sponsored", List.of(person, today), () -> sponsored(person, today));
    }

    private List<Holding> sponsored(EmployeeId person, LocalDate today) {
        return people.sponsoredBy(person, today).stream().map(one -> new Holding(Subject.of("person", one.number()), one.name(), placed(one, today),
                List.of(HoldingPart.SPONSOR), true)).toList();
    }

    private static Optional<DepartmentKey> placed(Person person, LocalDate today) {
        return person.assignments().stream().filter(one -> one.days().holds(today)).map(Assignment::department).findFirst();
    }
}
