package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestCompleteness;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Wording;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.delegation.HeldDelegation;
import gov.miami.social.registry.department.History;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns one request into what its pages show, with today's names of people, departments and platforms. */
@Dependent
class RequestReading {

    @Inject
    private AccountRegister register;
    @Inject
    private Organisation organisation;
    @Inject
    private StepGathering steps;
    @Inject
    private Namesakes namesakes;
    @Inject
    private Office office;
    @Inject
    private History history;

    RequestView view(RequestFile file) {
        var facts = file.facts();
        var deciders = file.awaitsDecision() ? steps.deciders(facts, file.waitingStep()) : List.<EmployeeId>of();
        var account = facts.account().filter(about -> !facts.status().ended()).map(register::facts);
        var onRecord = account.map(AccountFacts::profile);
        var names = organisation.names(people(file, deciders, onRecord));
        var departments = organisation.departmentNames(office.today());
        var platforms = register.platformNames();
        var differences = onRecord.or(() -> Optional.of(facts.before()).filter(renamed -> facts.renames())).map(before -> new Differences(names, departments).between(before, facts.content().profile())).orElse(List.of());
        return new RequestView(facts, differences, account.flatMap(facts::inEmergency), onRecord.map(known -> facts.title(known, platforms)).orElseGet(() -> facts.title(platforms)), facts.platformName(platforms),
                facts.owningDepartment().or(facts.content().profile()::department).map(departments::get).orElse(""),
                names.getOrDefault(facts.requester(), ""), steps(file, deciders.stream().map(names::get).toList(), departments),
                file.decisions().stream().map(one -> one.view(names, departments.get(one.department()), reply(one, file, names))).toList(),
                names, office.mine(facts.requester()), RequestCompleteness.needed(facts.kind(), facts.status(), facts.content()),
                RequestCompleteness.missing(facts.kind(), facts.status(), facts.content()), namesakes.of(facts, platforms));
    }

    /** A request with what happened to it. */
    RequestStory story(RequestFile file) {
        var view = view(file);
        var decidable = file.awaitsDecision() && steps.of(file, office.me()).decide().allowed();
        return new RequestStory(view, Story.of(history.of(Subject.of("request", file.facts().id())), view.decisions()), decidable);
    }

    /** In whose stead the caller decides, when he relies on a delegation in force. */
    Optional<Designee> designee(StepAuthorization by) {
        return by.held().filter(HeldDelegation::inForce).map(held -> new Designee(
                organisation.names(Set.of(held.grantor())).getOrDefault(held.grantor(), ""), held.id().value()));
    }

    private static List<RequestView.StepView> steps(RequestFile file, List<String> deciders, Map<DepartmentKey, String> departments) {
        var facts = file.facts();
        return IntStream.range(0, file.steps().size()).mapToObj(index -> {
            var step = file.steps().get(index);
            var waiting = file.awaitsDecision() && index == facts.step();
            return new RequestView.StepView(step, departments.get(step.department()), index < facts.step() && answered(facts, index).isEmpty(), waiting, facts.status(), answered(facts, index),
                    waiting ? deciders : List.of());
        }).toList();
    }

    /** How the step was answered at which the request was sent back or refused, or whose approval was taken back: the last one. */
    private static Optional<RequestStatus> answered(RequestFacts facts, int step) {
        return Optional.of(facts.status()).filter(status -> switch (status) {
            case RETURNED, REFUSED -> step == facts.step();
            case TAKEN_BACK -> step == facts.step() - 1;
            default -> false;
        });
    }

    private Optional<ReplyView> reply(StepDecision decision, RequestFile file, Map<EmployeeId, String> names) {
        return file.replies().stream().filter(reply -> decision.outcome() == Outcome.RETURNED && reply.round() == decision.round()).findFirst()
                .map(reply -> reply.view(names.getOrDefault(reply.answeredBy(), ""))).or(() -> saved(decision, file.facts(), names));
    }

    /** What the writer has answered and not handed in yet; only he reads it. */
    private Optional<ReplyView> saved(StepDecision decision, RequestFacts facts, Map<EmployeeId, String> names) {
        return Optional.of(facts).filter(asked -> asked.status() == RequestStatus.RETURNED && asked.round() == decision.round() && decision.outcome() == Outcome.RETURNED)
                .filter(asked -> office.mine(asked.requester()) && Wording.says(asked.content().answer()))
                .map(asked -> new ReplyView(asked.content().answer(), names.getOrDefault(asked.requester(), ""), Optional.empty()));
    }

    private static Set<EmployeeId> people(RequestFile file, List<EmployeeId> deciders, Optional<AccountProfile> onRecord) {
        var profile = file.facts().content().profile();
        var people = new HashSet<EmployeeId>();
        people.add(file.facts().requester());
        people.addAll(deciders);
        file.decisions().forEach(one -> people.add(one.decider()));
        file.decisions().stream().flatMap(one -> one.grantor().stream()).forEach(people::add);
        people.addAll(profile.people());
        onRecord.ifPresent(before -> people.addAll(before.people()));
        return people;
    }
}
