package gov.miami.social.registry.request;

import static gov.miami.social.policy.request.RequestKind.ESTABLISH;
import static gov.miami.social.policy.request.RequestKind.TERMINATE;
import static gov.miami.social.policy.request.RequestKind.USE;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.account.AccountDemo;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.DemoAccount;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.DemoActs;
import gov.miami.social.registry.shared.DemoData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The requests of the demo city, the oldest first: at least one waits at every desk, and one of each end is there to read. */
@ApplicationScoped
public class RequestDemo implements DemoData {

    @Inject
    private AccountDemo accounts;
    @Inject
    private DemoOrigins origins;
    @Inject
    private DemoCourses courses;
    @Inject
    private DemoWalk walk;
    @Inject
    private DemoActs acts;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load() {
        var manager = person("city-manager");
        var known = accounts.told();
        origins.tell(known.stream().filter(DemoAccount::asked).map(DemoAccount::facts).sorted(Comparator.comparing(AccountFacts::registeredAt)));
        known.forEach(account -> courses.tell(account, manager));
        var established = established();
        var refused = walk.submitted(draft(ESTABLISH, "employee-parks", profile("pinterest", "demomiamigardens", "PRK", "employee-parks", "director-parks")), "PRK", 40);
        walk.approve(refused, person("director-parks"), "For the botanical gardens.", 38);
        walk.refuse(refused, person("city-manager"), "The Parks page on Facebook serves the same audience; a board nobody answers would not.",
                List.of(new SentenceId("A.1-est"), new SentenceId("A.4-post")), 35);
        var returned = walk.submitted(draft(ESTABLISH, "employee-police", profile("bluesky", "demo-mpd-recruiting", "POL", "employee-police")), "POL", 12);
        walk.giveBack(returned, person("director-police"), "Who stands in when you are on leave? Please name a second user.", 11);
        var waitsForManager = walk.submitted(draft(ESTABLISH, "employee-parks", profile("instagram", "demo_miami_pools", "PRK", "employee-parks", "director-parks")), "PRK", 9);
        walk.approve(waitsForManager, person("director-parks"), "Pools change hours often; families look here first.", 7);
        walk.submitted(draft(ESTABLISH, "director-parks", profile("youtube", "DemoMiamiParkRangers", "PRK", "employee-parks", "director-parks")), "PRK", 5);
        walk.submitted(draft(USE, "communications", profile("twitter", "DemoMiamiStormwater", "RPW", staff("RPW"))), "COM", 4);
        walk.submitted(draft(ESTABLISH, "employee-parks", profile("facebook", "DemoMiamiSummerCamps", "PRK", "employee-parks", "director-parks")), "PRK", 3);
        walk.submitted(draft(ESTABLISH, "employee-police", profile("nextdoor", "demo-miami-police-south", "POL", "employee-police", "director-police")), "POL", 2);
        walk.draft(draft(ESTABLISH, "employee-police", profile("linkedin", "demo-miami-police-careers", "POL", "employee-police")), 1);
        end(established);
    }

    /** An account that was asked for and approved twice. */
    private AccountRequest established() {
        var request = walk.submitted(draft(ESTABLISH, "employee-parks", profile("flickr", "demomiamiparksphotos", "PRK", "employee-parks", "director-parks")), "PRK", 60);
        walk.approve(request, person("director-parks"), "", 59);
        walk.approve(request, person("city-manager"), "", 56);
        return request;
    }

    /** The end of that account is asked for now. */
    private void end(AccountRequest established) {
        var ending = new SaveDraft(RequestId.random(), TERMINATE, established.facts().account(), content(established.facts().content().profile(),
                "The pictures are shown on the City’s own page now, and nobody would answer a second album."), 0);
        walk.submitted(new DemoWalk.Draft(ending, person("employee-parks")), "PRK", 1);
    }

    private DemoWalk.Draft draft(RequestKind kind, String requester, AccountProfile profile) {
        var content = content(profile, "Residents ask for this at every meeting; telephone lines are busy for hours after each change.");
        return new DemoWalk.Draft(new SaveDraft(RequestId.random(), kind, Optional.<AccountId>empty(), content, 0), person(requester));
    }

    private static RequestContent content(AccountProfile profile, String why) {
        return new RequestContent(Optional.empty(), profile, "", "No account of the department reaches this audience where it looks.", why, true);
    }

    private AccountProfile profile(String platform, String handle, String department, String... users) {
        return profile(platform, handle, department, Arrays.stream(users).map(this::person).toList());
    }

    private List<EmployeeId> staff(String department) {
        return organisation.employeesOf(new DepartmentKey(department), LocalDate.now(clock)).stream().limit(2).toList();
    }

    private static AccountProfile profile(String platform, String handle, String department, List<EmployeeId> named) {
        var host = "bluesky".equals(platform) ? "bsky.app/profile" : "twitter".equals(platform) ? "x.com" : platform + ".com";
        return new AccountProfile(Optional.of(new PlatformKey(platform)), handle, "https://" + host + "/" + handle,
                Optional.of(new DepartmentKey(department)), "Tell residents about openings, closings and programs.", "Residents and visitors",
                List.of("en", "es", "ht"), Optional.of(named.get(0)), named.stream().skip(1).findFirst(), named,
                "social." + department.toLowerCase(Locale.ROOT) + "@miami.example", "https://www.miamigov.com",
                "https://www.miamigov.com/" + department.toLowerCase(Locale.ROOT), true);
    }

    private EmployeeId person(String login) {
        return acts.person(login);
    }
}
