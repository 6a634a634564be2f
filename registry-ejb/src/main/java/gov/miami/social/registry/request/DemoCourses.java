package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.Emergency;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.account.AccountReserve;
import gov.miami.social.registry.account.DemoAccount;
import gov.miami.social.registry.account.DemoClosings;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.DemoActs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells what became of accounts of the demo city since they came on record: renamed, ended, refused or reserved, each by the acts that lead there. */
@Dependent
class DemoCourses {

    @Inject
    private DemoWalk walk;
    @Inject
    private DemoClosings closings;
    @Inject
    private AccountReserve reserve;
    @Inject
    private Organisation organisation;
    @Inject
    private DemoActs acts;
    @Inject
    private Clock clock;

    void tell(DemoAccount account, EmployeeId cityManager) {
        if (!account.now().handle().equals(account.facts().profile().handle())) {
            walk.approve(asked(account, RequestKind.CHANGE, Optional.of(ChangeKind.RENAME), 24), cityManager, "", 20);
        }
        switch (account.course()) {
            case "ENDING" -> end(account, cityManager, 8);
            case "CLOSED" -> {
                end(account, cityManager, account.days() + 9);
                closings.close(account.facts().id(), contact(account), LocalDate.now(clock).minusDays(account.days()));
            }
            case "DENIED" -> refuse(account);
            case "STANDBY" -> reserve(account, cityManager);
            default -> { }
        }
    }

    private void end(DemoAccount account, EmployeeId cityManager, int daysAgo) {
        walk.approve(asked(account, RequestKind.TERMINATE, Optional.empty(), daysAgo + 3), cityManager, "", daysAgo);
    }

    private void refuse(DemoAccount account) {
        var owner = account.facts().profile().department().orElseThrow();
        var director = organisation.directorOn(owner, LocalDate.now(clock)).orElseThrow().person();
        walk.refuse(asked(account, RequestKind.USE, Optional.empty(), 7), director, account.why(), List.of(new SentenceId("A.1-use"), new SentenceId("A.4-post")), 6);
    }

    private void reserve(DemoAccount account, EmployeeId cityManager) {
        var found = account.facts();
        acts.did(cityManager, new PreNameAccount(found.id()), Emergency.preName(Emergency.authority(true, Optional.empty()), found.status(), found.endApproved(), true),
                Optional.empty(), DemoActs.morning(LocalDate.now(clock).minusDays(6)));
        reserve.preName(found.id());
    }

    private AccountRequest asked(DemoAccount account, RequestKind kind, Optional<ChangeKind> change, int daysAgo) {
        var why = kind == RequestKind.USE ? "It was opened for one exhibition and has visitors who ask what comes next." : account.why();
        var content = new RequestContent(change, kind == RequestKind.CHANGE ? account.now() : account.facts().profile(), "", "", why, true);
        var draft = new SaveDraft(RequestId.random(), kind, Optional.of(account.facts().id()), content, 0);
        var requester = kind == RequestKind.CHANGE ? acts.person("communications") : contact(account);
        return walk.submitted(new DemoWalk.Draft(draft, requester), owner(account.facts().profile()), daysAgo);
    }

    private static EmployeeId contact(DemoAccount account) {
        return account.facts().profile().primaryContact().orElseThrow();
    }

    private static String owner(AccountProfile profile) {
        return profile.department().orElseThrow().value();
    }
}
