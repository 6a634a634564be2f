package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.department.History;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists of accounts, what they can be narrowed by, and what happened to an account. */
@Dependent
class AccountListing {

    @Inject
    private AccountLists lists;
    @Inject
    private AccountNames names;
    @Inject
    private AccountTasks tasks;
    @Inject
    private History history;
    @Inject
    private Clock clock;

    Listing<AccountRow> list(ListQuery query) {
        var found = lists.list(query, names.choices(), LocalDate.now(clock));
        return new Listing<>(found.rows().stream().map(facts -> {
            var profile = facts.profile();
            return new AccountRow(facts.id(), names.platform(profile), profile.handle(), profile.url(), profile.department(),
                    names.department(profile), facts.status(), facts.approvedUntil(), facts.endApproved(), formerly(facts, query.text()));
        }).toList(), found.total());
    }

    /** The last of its former names in which something stands that was sought. */
    private static Optional<String> formerly(AccountFacts facts, String sought) {
        return facts.formerHandles().isEmpty() || sought.isBlank() ? Optional.empty() : facts.formerHandles().stream()
                .filter(handle -> AccountWords.asked(sought).stream().anyMatch(handle.toLowerCase(Locale.ROOT)::contains)).reduce((one, later) -> later);
    }

    AccountChoices choices() {
        return names.choices();
    }

    List<AccountTask> tasks() {
        return tasks.all();
    }

    /** What the journal holds of an account, oldest first. */
    List<HistoryLine> history(AccountId id) {
        return history.of(Subject.of("account", id));
    }
}
