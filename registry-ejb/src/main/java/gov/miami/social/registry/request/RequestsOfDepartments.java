package gov.miami.social.registry.request;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.OpenRequests;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The open requests of a department, and what becomes of them when it is merged into another one. */
@ApplicationScoped
class RequestsOfDepartments implements OpenRequests {

    private static final Matter OPEN = Matter.of("request", "emergency", "account");

    @Inject
    private RequestsByDepartment requests;
    @Inject
    private RequestNotices notices;
    @Inject
    private Moment moment;

    @Override
    public long open(DepartmentKey department) {
        return moment.once(OPEN, "open requests of a department", department, () -> requests.openOf(department));
    }

    @Override
    public List<Command> pass(DepartmentKey merged, DepartmentKey successor) {
        return requests.heldOf(merged).stream().<Command>map(request -> {
            var before = notices.deciders(request);
            request.follow(merged, successor);
            notices.passed(request, before);
            return new FollowMerger(request.facts().id(), merged, successor);
        }).toList();
    }
}
