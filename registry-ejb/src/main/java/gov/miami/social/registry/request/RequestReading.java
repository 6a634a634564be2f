package gov.miami.social.registry.request;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestCompleteness;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.delegation.HeldDelegation;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.Listing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns requests into what pages show, with today's names of people, departments and platforms. */
@Dependent
class RequestReading {

    @Inject
    private AccountRequests requests;
    @Inject
    private AccountRegister register;
    @Inject
    private Organisation organisation;
    @Inject
    private StepGathering steps;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    Listing<RequestRow> rows(Listing<RequestFacts> found) {
        var platforms = register.platformNames();
        var departments = organisation.departmentNames(LocalDate.now(clock));
        var people = organisation.names(found.rows().stream().map(RequestFacts::requester).toList());
        return new Listing<>(found.rows().stream().map(facts -> new RequestRow(facts.id(), facts.number(), facts.kind(), title(facts, platforms),
                facts.owningDepartment().or(() -> facts.content().profile().department()).map(departments::get).orElse(""),
                people.getOrDefault(facts.requester(), facts.requester().toString()), facts.status(), facts.waitingLevel(),
                facts.waitingSince(), facts.due().filter(due -> facts.status().awaitsDecision()), facts.submittedAt(), facts.draftedAt())).toList(), found.total());
    }

    RequestView view(AccountRequest request) {
        var facts = request.facts();
        var profile = facts.content().profile();
        var decisions = requests.decisions(facts.id());
        var replies = requests.replies(facts.id());
        var deciders = facts.status().awaitsDecision() ? steps.deciders(request) : List.<EmployeeId>of();
        var names = organisation.names(people(facts, decisions, deciders));
        var departments = organisation.departmentNames(LocalDate.now(clock));
        var platforms = register.platformNames();
        return new RequestView(facts, title(facts, platforms), profile.platform().map(key -> platforms.getOrDefault(key, facts.content().otherPlatform())).orElse(""),
                facts.owningDepartment().or(profile::department).map(departments::get).orElse(""), names.getOrDefault(facts.requester(), ""),
                IntStream.range(0, request.steps().size()).mapToObj(index -> {
                    var step = request.steps().get(index);
                    var waiting = facts.status().awaitsDecision() && index == facts.step();
                    return new RequestView.StepView(step, departments.get(step.department()), index < facts.step(), waiting, answered(facts, index),
                            waiting ? deciders.stream().map(names::get).toList() : List.of());
                }).toList(),
                decisions.stream().map(one -> one.view(names, departments.get(one.department()), reply(one, replies, names))).toList(),
                names, caller.person().filter(facts.requester()::equals).isPresent(),
                RequestCompleteness.needed(facts.kind(), facts.status(), facts.content()),
                RequestCompleteness.missing(facts.kind(), facts.status(), facts.content()));
    }

    /** In whose stead the caller decides, when he relies on a delegation in force. */
    Optional<Designee> designee(StepAuthorization by) {
        return by.held().filter(HeldDelegation::inForce).map(held -> new Designee(
                organisation.names(Set.of(held.grantor())).getOrDefault(held.grantor(), ""), held.id().value()));
    }

    /** How the step was answered at which the request was sent back or refused. */
    private static Optional<RequestStatus> answered(RequestFacts facts, int step) {
        return Optional.of(facts.status()).filter(status -> step == facts.step() && (status == RequestStatus.RETURNED || status == RequestStatus.REFUSED));
    }

    private static String title(RequestFacts facts, Map<PlatformKey, String> platforms) {
        var profile = facts.content().profile();
        var platform = profile.platform().map(key -> platforms.getOrDefault(key, facts.content().otherPlatform())).orElse("");
        return (platform + (profile.handle().isEmpty() ? "" : " @" + profile.handle())).strip();
    }

    private static Optional<ReplyView> reply(StepDecision decision, List<RequestReply> replies, Map<EmployeeId, String> names) {
        return replies.stream().filter(reply -> decision.outcome() == Outcome.RETURNED && reply.round() == decision.round()).findFirst()
                .map(reply -> reply.view(names.getOrDefault(reply.answeredBy(), "")));
    }

    private static Set<EmployeeId> people(RequestFacts facts, List<StepDecision> decisions, List<EmployeeId> deciders) {
        var profile = facts.content().profile();
        var people = new HashSet<>(profile.users());
        people.add(facts.requester());
        people.addAll(deciders);
        decisions.forEach(one -> people.add(one.decider()));
        decisions.stream().flatMap(one -> one.grantor().stream()).forEach(people::add);
        Stream.concat(profile.primaryContact().stream(), profile.secondaryContact().stream()).forEach(people::add);
        return people;
    }
}
