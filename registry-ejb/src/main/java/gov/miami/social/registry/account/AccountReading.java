package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountFinding;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.OfficialPages;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.setting.Settings;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Turns accounts into what pages show, with today's names of people, departments and platforms. */
@Dependent
class AccountReading {

    private static final String[] OF_ALL = {Roles.CITY_MANAGER, Roles.COMMUNICATIONS, Roles.RECORDS, Roles.IT_ADMIN};

    @Inject
    private Accounts accounts;
    @Inject
    private Platforms platforms;
    @Inject
    private Organisation organisation;
    @Inject
    private Settings settings;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    Listing<AccountRow> rows(Listing<AccountFacts> found) {
        var platformNames = platforms.names();
        var departments = organisation.departmentNames(LocalDate.now(clock));
        return new Listing<>(found.rows().stream().map(facts -> {
            var profile = facts.profile();
            return new AccountRow(facts.id(), profile.platform().map(platformNames::get).orElse(""), profile.handle(), profile.url(),
                    profile.department(), profile.department().map(departments::get).orElse(""), facts.status(), facts.approvedUntil(),
                    facts.endApproved());
        }).toList(), found.total());
    }

    AccountView view(Account account) {
        var today = LocalDate.now(clock);
        var facts = account.facts();
        var profile = facts.profile();
        return new AccountView(facts,
                profile.platform().flatMap(platforms::known).map(PlatformView::name).orElse(""),
                profile.department().map(organisation.departmentNames(today)::get).orElse(""),
                account.mayBeUsed(today, clock.instant()), organisation.names(people(profile)), accounts.formerNames(facts.id()), ours(profile));
    }

    static Set<EmployeeId> people(AccountProfile profile) {
        var people = new LinkedHashSet<>(profile.users());
        Stream.concat(profile.primaryContact().stream(), profile.secondaryContact().stream()).forEach(people::add);
        return people;
    }

    /** Whether the caller belongs to the owning department, directs it, or answers for all accounts. */
    boolean ours(AccountProfile profile) {
        var today = LocalDate.now(clock);
        return caller.isAny(OF_ALL) || profile.department().isPresent() && caller.person().isPresent()
                && (organisation.departmentsOf(caller.employee(), today).contains(profile.department().get())
                || organisation.directs(caller.employee(), profile.department().get(), today));
    }

    void requireOurs(Account account) {
        if (!ours(account.profile())) {
            throw new NotYours(account.facts().id());
        }
    }

    Decision finding(AccountProfile profile) {
        var known = profile.platform().flatMap(platforms::known).isPresent();
        return AccountFinding.decide(known, profile, accounts.having(profile).isEmpty());
    }

    OfficialPages pages() {
        return new OfficialPages(settings.list("official.hosts"), settings.list("city.mail.domains"));
    }
}
