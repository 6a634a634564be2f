package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.HoldingPart;
import gov.miami.social.registry.department.Holdings;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The requests handed in and not ended that a person made, or that name him; a draft is nobody else's business. */
@ApplicationScoped
class RequestsOfPeople implements Holdings {

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Instance<Office> office;

    @Override
    public List<Holding> of(EmployeeId person) {
        var reader = office.get().reader();
        return open(person).stream().map(request -> new Holding(Subject.of("request", request.id()), named(request), request.owningDepartment(), List.copyOf(parts(request, person)), reader.sees(request)))
                .toList();
    }

    @Override
    public List<Command> left(EmployeeId person, LocalDate lastDay, Optional<DepartmentKey> to) {
        return open(person).stream().filter(request -> to.isEmpty() || !request.owningDepartment().equals(to))
                .<Command>map(request -> new LoseRequester(request.id(), person, lastDay)).toList();
    }

    private List<RequestFacts> open(EmployeeId person) {
        return em.createQuery("select r from AccountRequest r where r.course.submittedAt is not null and r.course.endedAt is null order by r.columns.number", AccountRequest.class)
                .getResultStream().map(AccountRequest::facts).filter(request -> !parts(request, person).isEmpty()).toList();
    }

    private static String named(RequestFacts request) {
        return request.number() + " @" + request.content().profile().handle();
    }

    /** What somebody is in a request. */
    static Set<HoldingPart> parts(RequestFacts request, EmployeeId person) {
        var parts = EnumSet.noneOf(HoldingPart.class);
        AccountProfile profile = request.content().profile();
        if (request.requester().equals(person)) {
            parts.add(HoldingPart.REQUESTER);
        }
        profile.primaryContact().filter(person::equals).ifPresent(contact -> parts.add(HoldingPart.PRIMARY_CONTACT));
        profile.secondaryContact().filter(person::equals).ifPresent(contact -> parts.add(HoldingPart.SECONDARY_CONTACT));
        if (profile.users().contains(person)) {
            parts.add(HoldingPart.USER);
        }
        return parts;
    }
}
