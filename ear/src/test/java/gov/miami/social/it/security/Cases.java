package gov.miami.social.it.security;

import gov.miami.social.it.As;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.ApproveRequest;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.EmergencyView;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.RequestView;
import gov.miami.social.registry.request.SaveDraft;
import gov.miami.social.registry.request.SubmitRequest;
import gov.miami.social.registry.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests of the Parks department, made by the real services on behalf of the real people, as far as a test wants them. */
@Dependent
public class Cases {

    public static final DepartmentKey PARKS = new DepartmentKey("PRK");
    public static final DepartmentKey POLICE = new DepartmentKey("POL");

    @Inject
    private RequestService requests;
    @Inject
    private ApprovalService approvals;
    @Inject
    private EmergencyService emergencies;
    @Inject
    private Caller caller;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    /** A new account for Parks, complete, written down by an employee of Parks. */
    public RequestId drafted() throws Exception {
        return drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(), content(PARKS));
    }

    public RequestId drafted(String login, RequestKind kind, Optional<AccountId> account, RequestContent content) throws Exception {
        var id = RequestId.random();
        As.login(login, () -> requests.save(new SaveDraft(id, kind, account, content, 0)));
        return id;
    }

    public RequestId submitted() throws Exception {
        return submit("employee-parks", drafted());
    }

    public RequestId submit(String login, RequestId id) throws Exception {
        As.login(login, () -> requests.submit(new SubmitRequest(id, requests.find(id).facts().version())));
        return id;
    }

    /** Answers the questions with which a request was sent back; it is not handed in again yet. */
    public RequestId answer(String login, RequestId id, String words) throws Exception {
        As.login(login, () -> {
            var facts = requests.find(id).facts();
            requests.save(new SaveDraft(id, facts.kind(), facts.account(), facts.content().answering(words), facts.version()));
        });
        return id;
    }

    /** Approved by the director of Parks, so that the City Manager or a designee comes next. */
    public RequestId endorsed() throws Exception {
        return approve("director-parks", submitted());
    }

    public RequestId approve(String login, RequestId id) throws Exception {
        As.login(login, () -> approvals.approve(new ApproveRequest(id, "", requests.find(id).facts().version())));
        return id;
    }

    public RequestView seenBy(String login, RequestId id) throws Exception {
        return As.login(login, () -> requests.find(id));
    }

    public RequestContent content(DepartmentKey owner) throws Exception {
        var users = users(owner);
        var handle = "Parks" + UUID.randomUUID().toString().substring(0, 8);
        var profile = new AccountProfile(Optional.of(new PlatformKey("facebook")), handle, "https://www.facebook.com/" + handle, Optional.of(owner),
                "Tell people what is on in the parks", "Residents", List.of("en"), Optional.of(users.get(0)), Optional.of(users.get(1)), users,
                "parks@miamigov.com", "https://www.miamigov.com", "https://www.miamigov.com/parks", true);
        return new RequestContent(Optional.empty(), profile, "", "The main account serves everybody", "People ask for it", true);
    }

    /** Two employees of the department; of Parks and Police those who can sign in. */
    private List<EmployeeId> users(DepartmentKey owner) throws Exception {
        if (owner.equals(PARKS) || owner.equals(POLICE)) {
            var place = owner.equals(PARKS) ? "parks" : "police";
            return List.of(person("employee-" + place), person("director-" + place));
        }
        return As.login("auditor", () -> organisation.employeesOf(owner, LocalDate.now(clock)).stream().limit(2).toList());
    }

    /** The emergency declared last, which whoever declares another has seen. */
    public Optional<EmergencyId> lastEmergency() throws Exception {
        return As.login("auditor", () -> emergencies.latest().stream().map(EmergencyView::id).findFirst());
    }

    public EmployeeId person(String login) throws Exception {
        return As.login(login, () -> caller.employee());
    }
}
