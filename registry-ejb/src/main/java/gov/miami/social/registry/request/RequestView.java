package gov.miami.social.registry.request;

import gov.miami.social.policy.request.ApprovalStep;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.UsedInEmergency;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One request as its page shows it.
 *
 * @param differences what it would alter of the account it is about, until it is ended; a rename tells it afterwards too
 * @param emergency how the use in an emergency stands that is to be decided
 * @param steps    the approvals it needs, in order; empty for a draft
 * @param people   the names of everyone it mentions
 * @param mine     whether the caller is its requester
 * @param needed   the fields it needs before it can be handed in
 * @param missing  those of them it still lacks
 * @param namesake the other account that has the name or address it asks for, while it is written
 */
public record RequestView(RequestFacts facts, List<Difference> differences, Optional<UsedInEmergency> emergency, String title, String platformName, String departmentName, String requesterName,
        List<StepView> steps, List<StepDecisionView> decisions, Map<EmployeeId, String> people, boolean mine, List<String> needed,
        List<String> missing, Optional<Namesake> namesake) implements Serializable {

    public String named(Optional<EmployeeId> person) {
        return person.map(number -> people.getOrDefault(number, number.toString())).orElse("");
    }

    /** By when it is to be decided, while it waits and follows an emergency use. */
    public Optional<Instant> due() {
        return facts.due().filter(moment -> facts.status().awaitsDecision());
    }

    /** Whether the caller is asked for an answer. */
    public boolean answerable() {
        return mine && facts.status() == RequestStatus.RETURNED;
    }

    /** The decisions that sent it back with questions, with the answers. */
    public List<StepDecisionView> questions() {
        return decisions.stream().filter(StepDecisionView::asks).toList();
    }

    /** Whether the approval it was given was taken back. */
    public boolean takenBack() {
        return decisions.stream().anyMatch(decision -> decision.outcome() == Outcome.TAKEN_BACK);
    }

    /** The text key of what the differences are: to come, made, or not made. */
    public String differencesKey() {
        return "request_content.differences" + (!facts.status().ended() ? "" : facts.status() == RequestStatus.APPROVED ? ".made" : ".dropped");
    }

    /** The text key of what the last approval does. */
    public String doesKey() {
        return emergency.map(use -> "UsedInEmergency." + use)
                .orElseGet(() -> "request_decide.does." + facts.content().change().map(Enum::name).orElse(facts.kind().name()));
    }

    /** Who approved a step of this round. */
    public String approvers() {
        return decisions.stream().filter(one -> one.round() == facts.round() && one.outcome() == Outcome.APPROVED).map(one -> one.deciderName() + " (" + one.departmentName() + ")")
                .collect(Collectors.joining(", "));
    }

    /** The steps nobody has taken yet. */
    public List<StepView> pending() {
        return steps.stream().filter(step -> !step.done()).toList();
    }

    public String userNames() {
        return facts.content().profile().users().stream().map(user -> named(Optional.of(user))).collect(Collectors.joining(", "));
    }

    /** Which department takes the account over, when that is asked for. */
    public Optional<String> receiver() {
        return facts.content().change().filter(ChangeKind.TRANSFER::equals).flatMap(change -> facts.content().profile().department())
                .flatMap(key -> steps.isEmpty() ? Optional.of(departmentName) : nameOf(key));
    }

    /** Which department answers for the account until then; not known of a draft that moves it. */
    public Optional<String> owner() {
        return Optional.of(departmentName).filter(name -> !receiver().equals(Optional.of(name)));
    }

    private Optional<String> nameOf(DepartmentKey key) {
        return steps.stream().filter(step -> step.step().department().equals(key)).map(StepView::departmentName).findFirst();
    }

    /** One approval the request needs: done, waiting now, returned or refused there, or to come. */
    public record StepView(ApprovalStep step, String departmentName, boolean done, boolean waiting, RequestStatus request, Optional<RequestStatus> answered,
            List<String> deciders) implements Serializable {

        /** The text key of where the step stands. */
        public String stateKey() {
            return done ? "common.step.approved" : waiting ? "common.step.waits"
                    : answered.map(status -> "common.step." + status.name().toLowerCase(Locale.ROOT)).orElse(request.ended() ? "common.step.dropped" : "common.step.later");
        }

        public String deciderNames() {
            return String.join(", ", deciders);
        }
    }
}
