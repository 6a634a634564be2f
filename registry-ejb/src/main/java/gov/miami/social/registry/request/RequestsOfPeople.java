package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.HoldingPart;
import gov.miami.social.registry.department.Holdings;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The requests handed in and not ended that a person made, that name him, or that wait for him as the director or as who gives the City's approval;
 * a draft is nobody else's business.
 */
@ApplicationScoped
class RequestsOfPeople implements Holdings {

    private static final List<RequestStatus> OPEN = Arrays.stream(RequestStatus.values()).filter(status -> status != RequestStatus.DRAFTED && !status.ended()).toList();

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Instance<Office> office;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    @Override
    public List<Holding> of(EmployeeId person) {
        var reader = office.get().reader();
        return open().map(request -> holding(request, person, reader)).filter(held -> !held.parts().isEmpty()).toList();
    }

    private Holding holding(AccountRequest request, EmployeeId person, Reader reader) {
        var facts = request.facts();
        var parts = parts(facts, person);
        if (waitsFor(request, person)) {
            parts.add(HoldingPart.DECIDER);
        }
        return new Holding(Subject.of("request", facts.id()), named(facts), facts.owningDepartment(), List.copyOf(parts), reader.sees(facts));
    }

    /** What a delegation lets somebody decide goes with the delegation. */
    private boolean waitsFor(AccountRequest request, EmployeeId person) {
        if (!request.facts().status().awaitsDecision() || request.facts().requester().equals(person)) {
            return false;
        }
        var today = LocalDate.now(clock);
        var step = request.waitingStep();
        return step.level() == StepLevel.DIRECTOR ? organisation.directs(person, step.department(), today)
                : organisation.approverOn(step.department(), today).filter(person::equals).isPresent();
    }

    @Override
    public List<Command> left(EmployeeId person, LocalDate lastDay, Optional<DepartmentKey> to) {
        return open().map(AccountRequest::facts).filter(request -> !parts(request, person).isEmpty()).filter(request -> to.isEmpty() || !request.owningDepartment().equals(to))
                .<Command>map(request -> new LoseRequester(request.id(), person, lastDay)).toList();
    }

    private Stream<AccountRequest> open() {
        return em.createQuery("select r from AccountRequest r where r.course.status in :open order by r.columns.number", AccountRequest.class)
                .setParameter("open", OPEN).getResultStream();
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
