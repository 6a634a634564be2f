package gov.miami.social.registry.request;

import static java.util.stream.Collectors.toSet;

import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.request.ApprovalStep;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.Standing;
import gov.miami.social.policy.request.StepAuthority;
import gov.miami.social.policy.request.StepCase;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.delegation.HeldDelegation;
import gov.miami.social.registry.delegation.HeldPowers;
import gov.miami.social.registry.department.Directorship;
import gov.miami.social.registry.department.Organisation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what the rule wants to know of a decider: who heads the office that day, and which delegation he relies on. */
@Dependent
class StepGathering {

    @Inject
    private Organisation organisation;
    @Inject
    private HeldPowers powers;
    @Inject
    private Clock clock;

    StepAuthorization of(RequestFile file, EmployeeId decider) {
        return of(file, decider, LocalDate.now(clock));
    }

    /** As of the day on which he decides. */
    StepAuthorization of(RequestFile file, EmployeeId decider, LocalDate day) {
        var facts = file.facts();
        var step = file.waitingStep();
        var head = head(step, day);
        var heads = head.filter(decider::equals).isPresent();
        var delegation = heads ? Optional.<HeldDelegation>empty()
                : held(decider, StepAuthority.power(step, facts.kind(), head, facts.requester()), step, day)
                        .filter(held -> fromOffice(held, step, head, day));
        var directors = file.decisions().stream().filter(one -> one.round() == facts.round() && one.level() == StepLevel.DIRECTOR
                && one.outcome() == Outcome.APPROVED).map(StepDecision::decider).collect(toSet());
        var authority = new StepCase(facts.status(), facts.kind(), step, facts.requester(), decider, directors, head,
                delegation.map(HeldDelegation::force));
        return new StepAuthorization(authority, standing(step, heads, day), delegation);
    }

    /** Everyone who may decide a step that waits: the head of the office unless he asks himself, and the holders of the power. */
    List<EmployeeId> deciders(RequestFacts facts, ApprovalStep step) {
        var able = able(facts, step);
        able.remove(facts.requester());
        return List.copyOf(able);
    }

    /** Whether a step would be the requester's own to decide, which somebody else does then (reading 4). */
    boolean asksHimself(RequestFacts facts, ApprovalStep step) {
        return able(facts, step).contains(facts.requester());
    }

    private Set<EmployeeId> able(RequestFacts facts, ApprovalStep step) {
        var today = LocalDate.now(clock);
        var head = head(step, today);
        var power = StepAuthority.power(step, facts.kind(), head, facts.requester());
        var able = new LinkedHashSet<>(powers.holders(power, step.department(), today));
        step.receiving().ifPresent(receiving -> able.retainAll(powers.holders(power, receiving, today)));
        head.ifPresent(able::add);
        return able;
    }

    /** The delegation for a step; of a transfer it must reach the department that gives and the one that takes. */
    private Optional<HeldDelegation> held(EmployeeId decider, Power power, ApprovalStep step, LocalDate today) {
        return step.departments().stream().flatMap(department -> powers.held(decider, power, department, today).stream())
                .reduce((giving, taking) -> new HeldDelegation(giving.id(), giving.grantor(), giving.force().and(taking.force())));
    }

    private Optional<EmployeeId> head(ApprovalStep step, LocalDate today) {
        return step.level() == StepLevel.CITY_MANAGER ? organisation.approverOn(step.department(), today)
                : organisation.directorOn(step.department(), today).map(Directorship::person);
    }

    /** An affiliate's approver is not bound by what the City Manager delegates, nor the other way round (reading 12). */
    private boolean fromOffice(HeldDelegation held, ApprovalStep step, Optional<EmployeeId> head, LocalDate today) {
        return step.level() == StepLevel.DIRECTOR || head.equals(organisation.cityManagerOn(today)) || head.filter(held.grantor()::equals).isPresent();
    }

    private Standing standing(ApprovalStep step, boolean heads, LocalDate today) {
        if (!heads) {
            return Standing.DESIGNEE;
        }
        var office = step.level() == StepLevel.CITY_MANAGER ? DepartmentKey.CITY_MANAGER : step.department();
        return organisation.directorOn(office, today).filter(Directorship::acting).isPresent() ? Standing.ACTING_HEAD : Standing.HEAD;
    }
}
