package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.History;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Turns accounts into what pages show, with today's names of people, departments and platforms. */
@Dependent
class AccountReading {

    @Inject
    private Accounts accounts;
    @Inject
    private AccountLists lists;
    @Inject
    private AccountNames names;
    @Inject
    private AccountRules rules;
    @Inject
    private AccountRights rights;
    @Inject
    private History history;
    @Inject
    private Clock clock;

    Listing<AccountRow> list(ListQuery query) {
        var found = lists.list(query, names.choices(), LocalDate.now(clock));
        return new Listing<>(found.rows().stream().map(facts -> {
            var profile = facts.profile();
            return new AccountRow(facts.id(), profile.platform().map(names.platforms()::get).orElse(""), profile.handle(), profile.url(),
                    profile.department(), profile.department().map(names.departments()::get).orElse(""), facts.status(), facts.approvedUntil(),
                    facts.endApproved());
        }).toList(), found.total());
    }

    AccountChoices choices() {
        return names.choices();
    }

    /** What waits for the caller's department, or for who attests closing conditions. */
    List<AccountTask> tasks() {
        var found = lists.waiting(rights.departments(), rights.attestsForAll());
        return found.stream().map(account -> account.task(account.profile().platform().map(names.platforms()::get).orElse(""))).toList();
    }

    AccountView view(Account account) {
        var today = LocalDate.now(clock);
        var facts = account.facts();
        var profile = facts.profile();
        return new AccountView(facts, profile.platform().map(names.platforms()::get).orElse(""),
                profile.department().map(names.departments()::get).orElse(""), account.mayBeUsed(rules.platformLawful(profile), today, clock.instant()),
                names.people(people(profile)), accounts.formerNames(facts.id()), rights.ours(profile), rules.endsSoon(facts, today));
    }

    static Set<EmployeeId> people(AccountProfile profile) {
        var people = new LinkedHashSet<>(profile.users());
        Stream.concat(profile.primaryContact().stream(), profile.secondaryContact().stream()).forEach(people::add);
        return people;
    }

    /** What the journal holds of an account, oldest first. */
    List<HistoryLine> history(AccountId id) {
        return history.of(Subject.of("account", id));
    }
}
