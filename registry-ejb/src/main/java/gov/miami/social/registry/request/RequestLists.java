package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of requests, each as its reader may see it, with today's names of people, departments and platforms. */
@Dependent
class RequestLists {

    @Inject
    private RequestSearch requests;
    @Inject
    private AccountRequests kept;
    @Inject
    private AccountRegister register;
    @Inject
    private Organisation organisation;
    @Inject
    private Office office;

    /** The requests the caller may see. */
    Listing<RequestRow> list(ListQuery query) {
        return rows(requests.list(query, office.reader()));
    }

    /** The undecided requests about these accounts; of one that is not the caller's to see, only that it is there. */
    List<OpenRequest> openAbout(List<AccountId> accounts) {
        var reader = office.reader();
        return kept.openAbout(accounts).stream().map(facts -> {
            var readable = reader.sees(facts);
            return new OpenRequest(facts.account().orElseThrow(), Optional.of(facts.id()).filter(id -> readable), readable ? facts.number() : "");
        }).toList();
    }

    /** What the caller asked for, and what waits for him. */
    RequestsAtHand atHand() {
        var found = requests.atHand(office.desk());
        var all = rows(Stream.concat(found.mine().stream(), found.waiting().stream()).toList());
        return new RequestsAtHand(List.copyOf(all.subList(0, found.mine().size())), List.copyOf(all.subList(found.mine().size(), all.size())));
    }

    /** The requests whose waiting step the caller may decide, the longest waiting first. */
    Listing<RequestRow> waiting(ListQuery query) {
        var mine = office.desk();
        return mine.empty() ? new Listing<>(List.of(), 0) : rows(requests.waiting(query, mine));
    }

    private Listing<RequestRow> rows(Listing<RequestFacts> found) {
        return new Listing<>(rows(found.rows()), found.total());
    }

    private List<RequestRow> rows(List<RequestFacts> found) {
        var platforms = register.platformNames();
        var departments = organisation.departmentNames(office.today());
        var people = organisation.names(found.stream().map(RequestFacts::requester).toList());
        return found.stream().map(facts -> row(facts, platforms, departments, people)).toList();
    }

    private static RequestRow row(RequestFacts facts, Map<PlatformKey, String> platforms, Map<DepartmentKey, String> departments, Map<EmployeeId, String> people) {
        return new RequestRow(facts.id(), facts.number(), facts.kind(), facts.asks(), facts.title(platforms),
                facts.owningDepartment().or(() -> facts.content().profile().department()).map(departments::get).orElse(""),
                people.getOrDefault(facts.requester(), facts.requester().toString()), facts.status(), facts.waitingLevel(),
                facts.waitingSince(), facts.due().filter(due -> facts.status().awaitsDecision()), facts.submittedAt(), facts.draftedAt());
    }
}
