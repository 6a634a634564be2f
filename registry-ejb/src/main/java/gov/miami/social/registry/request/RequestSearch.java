package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountWords;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds requests: for lists, for who may decide them, and for who asked. */
@ApplicationScoped
class RequestSearch {

    /** What somebody else asked for, waits, and was not decided by the person in this round. */
    private static final String WAITING = "r.course.status in :open and r.requester <> :me and not exists"
            + " (select d from StepDecision d where d.request = r.id and d.round = r.course.round and d.decider = :me)";

    private static final String CONCERNS = "(r.requester = :me or r.route.owningDepartment in :departments or r.route.requesterDepartment in :departments"
            + " or (r.columns.changeKind = :transfer and r.columns.profile.department in :departments))";

    private static final String NAMED = "exists (select 1 from r.columns.words w where w like :word escape '!')";

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    Listing<RequestFacts> list(ListQuery query, Reader reader) {
        return visible(query, reader)
                .filter("r.columns.account = :account", "account", query.filter("account"), text -> AccountId.parse(text).value())
                .filter("r.columns.account in :accounts", "accounts", query.filter("accounts"), text -> Stream.of(text.split(" ")).map(id -> AccountId.parse(id).value()).toList())
                .filter("r.course.status in :open", "open", Boolean.parseBoolean(query.filter("open")) ? query.filter("open") : "", text -> AccountRequests.OPEN)
                .filter("r.course.status = :status", "status", query.filter("status"), RequestStatus::valueOf)
                .filter("r.columns.kind = :kind", "kind", query.filter("kind"), RequestKind::valueOf)
                .filter("r.route.owningDepartment = :department", "department", query.filter("department"), DepartmentKey::new)
                .filter("r.requester = :requester", "requester", query.filter("requester"), EmployeeId::new)
                .sortable("number", "r.columns.number").sortable("kind", "r.columns.kind", List.of(RequestKind.values())).sortable("status", "r.course.status", List.of(RequestStatus.values()))
                .sortableIfKnown("waitingSince", "r.course.waitingSince")
                .ordered("r.course.draftedAt desc, r.id")
                .list(query, "r", AccountRequest.class, AccountRequest::facts);
    }

    /** What somebody asked for and is not ended, drafts included, at most 20, and the requests whose waiting step he may decide, at most 20. */
    AtHand atHand(Desk desk) {
        var finder = new ListFinder(em, "AccountRequest r").parameter("me", desk.person()).parameter("open", AccountRequests.OPEN);
        finder.where("((r.requester = :me and r.course.endedAt is null) or (" + WAITING + " and " + desk.condition(finder) + "))");
        var found = finder.ordered("case when r.requester = :me then 0 else 1 end, r.course.due nulls last, r.course.waitingSince, r.id")
                .list(new ListQuery("", Map.of(), "", true, 0, 4 * ListQuery.firstPage().size()), "r", AccountRequest.class, AccountRequest::facts).rows();
        return AtHand.of(found, desk.person(), ListQuery.firstPage().size());
    }

    /** The requests whose waiting step a desk may decide, the longest waiting first. */
    Listing<RequestFacts> waiting(ListQuery query, Desk desk) {
        var finder = finder(query).parameter("me", desk.person()).parameter("open", AccountRequests.OPEN).where(WAITING);
        return finder.where(desk.condition(finder))
                .sortable("number", "r.columns.number").sortable("waitingSince", "r.course.waitingSince").ordered("r.course.due nulls last, r.course.waitingSince, r.id")
                .list(query, "r", AccountRequest.class, AccountRequest::facts);
    }

    private ListFinder visible(ListQuery query, Reader reader) {
        var finder = finder(query).parameter("me", reader.person())
                .where("(r.course.status <> :drafted or r.requester = :me)", "drafted", RequestStatus.DRAFTED);
        return reader.all() ? finder : finder.where(CONCERNS).parameter("departments", reader.departments()).parameter("transfer", ChangeKind.TRANSFER);
    }

    private ListFinder finder(ListQuery query) {
        return new ListFinder(em, "AccountRequest r").beginnings(query.text(), AccountWords::asked, NAMED).counted(moment);
    }
}
