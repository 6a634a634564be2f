package gov.miami.social.policy.request;

import static gov.miami.social.policy.request.RequestKind.ESTABLISH;
import static gov.miami.social.policy.request.StepLevel.CITY_MANAGER;
import static gov.miami.social.policy.request.StepLevel.DIRECTOR;
import static gov.miami.social.policy.shared.Clause.CITY_MANAGER_APPROVES_CHANGE;
import static gov.miami.social.policy.shared.Clause.CITY_MANAGER_APPROVES_ESTABLISHING;
import static gov.miami.social.policy.shared.Clause.CITY_MANAGER_APPROVES_TERMINATION;
import static gov.miami.social.policy.shared.Clause.CITY_MANAGER_APPROVES_USE;
import static gov.miami.social.policy.shared.Clause.DECIDER_IS_ANOTHER;
import static gov.miami.social.policy.shared.Clause.DECIDER_IS_NOT_REQUESTER;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_APPROVES_FIRST;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_DESIGNATES_FIRST;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_SPEAKS_FOR_ACCOUNT;
import static gov.miami.social.policy.shared.Clause.REQUEST_AWAITS_DECISION;
import static gov.miami.social.policy.shared.Clause.TWO_PERSONS_APPROVE;
import static gov.miami.social.policy.shared.Clause.TWO_PERSONS_DECIDE;

import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a person may decide the next step of a request: the director first, then the City Manager or a designee, two
 * persons, neither of them the requester (B.1; readings 4 and 11).
 */
public final class StepAuthority {

    public static Decision decide(StepCase facts) {
        var heads = facts.head().filter(facts.decider()::equals).isPresent();
        var delegated = facts.delegation().filter(Decision::allowed).isPresent();
        var own = new Decision(Stream.of(
                Stream.of(Check.of(REQUEST_AWAITS_DECISION, facts.status().awaitsDecision())),
                twoPersons(facts),
                Stream.of(Check.of(clause(facts.step(), facts.kind()), heads || delegated))).flatMap(checks -> checks).toList());
        var ordered = facts.kind() == ESTABLISH && facts.step().level() == CITY_MANAGER
                ? own.and(Decision.of(Check.of(DIRECTOR_APPROVES_FIRST, !facts.directors().isEmpty()))) : own;
        return heads ? ordered : facts.delegation().map(ordered::and).orElse(ordered);
    }

    /** B.1 asks for two persons where an account is established; that nobody decides alone for himself elsewhere is the portal's own rule. */
    private static Stream<Check> twoPersons(StepCase facts) {
        var another = !facts.decider().equals(facts.requester());
        var second = facts.step().level() == DIRECTOR || !facts.directors().contains(facts.decider());
        if (facts.kind() == ESTABLISH) {
            return Stream.of(Check.of(DECIDER_IS_NOT_REQUESTER, another), Check.of(TWO_PERSONS_APPROVE, second));
        }
        return Stream.concat(Stream.of(Check.of(DECIDER_IS_ANOTHER, another)),
                facts.directors().isEmpty() ? Stream.empty() : Stream.of(Check.of(TWO_PERSONS_DECIDE, second)));
    }

    /**
     * By which sentences the answer takes effect on the account: the one that asks for the approval of what is asked. B.1 speaks of
     * establishing alone, and by whose delegation somebody decided stands with the request.
     */
    public static Decision effect(StepCase facts) {
        var own = clause(facts.step(), facts.kind());
        return new Decision(decide(facts).checks().stream()
                .filter(check -> check.clause() == own || facts.kind() == ESTABLISH && check.clause() == DIRECTOR_APPROVES_FIRST).toList());
    }

    /**
     * The power that someone other than the head needs for a step. The director's step is signed for him; when the post is
     * vacant or he is the one who asks, an Assistant City Manager takes it.
     */
    public static Power power(ApprovalStep step, RequestKind kind, Optional<EmployeeId> head, EmployeeId requester) {
        if (step.level() == CITY_MANAGER) {
            return kind.power();
        }
        return head.filter(person -> !person.equals(requester)).isPresent() ? Power.SIGN_FOR_DIRECTOR : Power.TAKE_DIRECTOR_STEP;
    }

    private static Clause clause(ApprovalStep step, RequestKind kind) {
        if (step.level() == DIRECTOR) {
            return switch (kind) {
                case ESTABLISH -> DIRECTOR_APPROVES_FIRST;
                case USE -> DIRECTOR_DESIGNATES_FIRST;
                case CHANGE, TERMINATE -> DIRECTOR_SPEAKS_FOR_ACCOUNT;
            };
        }
        return switch (kind) {
            case ESTABLISH -> CITY_MANAGER_APPROVES_ESTABLISHING;
            case USE -> CITY_MANAGER_APPROVES_USE;
            case CHANGE -> CITY_MANAGER_APPROVES_CHANGE;
            case TERMINATE -> CITY_MANAGER_APPROVES_TERMINATION;
        };
    }

    private StepAuthority() {
    }
}
