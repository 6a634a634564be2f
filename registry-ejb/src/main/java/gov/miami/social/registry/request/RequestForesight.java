package gov.miami.social.registry.request;

import gov.miami.social.policy.request.ApprovalStep;
import gov.miami.social.policy.request.MeritsCase;
import gov.miami.social.policy.request.RequestSubmission;
import gov.miami.social.policy.request.StepForesight;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Organisation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** What would come of a request that is being written: every check, and who would decide. */
@Dependent
class RequestForesight {

    @Inject
    private MeritsGathering merits;
    @Inject
    private StepGathering steps;
    @Inject
    private Organisation organisation;
    @Inject
    private Office office;

    RequestReadiness of(RequestFile file) {
        var facts = file.facts();
        var merit = merits.of(file);
        var department = office.department(facts.content().profile().department());
        var decision = RequestSubmission.decide(facts.status(), facts.requester().equals(office.me()), department.isPresent(), merits.theirs(facts), merit);
        var route = route(facts, department, merit);
        var deciders = route.stream().map(step -> steps.deciders(facts, step)).toList();
        var own = route.stream().anyMatch(step -> steps.asksHimself(facts, step));
        return new RequestReadiness(route.isEmpty() ? decision : decision.and(StepForesight.decide(own, deciders.stream().noneMatch(List::isEmpty))),
                views(facts, route, deciders));
    }

    /** The approvals it would need; none as long as a department is not known. */
    private List<ApprovalStep> route(RequestFacts facts, Optional<DepartmentKey> department, MeritsCase merit) {
        var owner = merits.account(facts).flatMap(account -> account.profile().department()).or(() -> facts.content().profile().department());
        return department.flatMap(requesters -> owner.map(owning -> new RequestRoute(requesters, owning, merit.designates())))
                .map(known -> known.steps(facts.kind(), facts.content())).orElse(List.of());
    }

    private List<RequestView.StepView> views(RequestFacts facts, List<ApprovalStep> route, List<List<EmployeeId>> deciders) {
        var names = organisation.names(deciders.stream().flatMap(Collection::stream).distinct().toList());
        var departments = organisation.departmentNames(office.today());
        return IntStream.range(0, route.size()).mapToObj(at -> new RequestView.StepView(route.get(at), departments.get(route.get(at).department()),
                false, false, facts.status(), Optional.empty(), deciders.get(at).stream().map(names::get).filter(Objects::nonNull).toList())).toList();
    }
}
