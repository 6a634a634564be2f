package gov.miami.social.web.account;

import gov.miami.social.registry.account.AccountRow;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.Count;
import gov.miami.social.registry.account.GlanceService;
import gov.miami.social.registry.account.OwnAccounts;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Bar;
import gov.miami.social.web.shared.Choice;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Backs account/red.xhtml: the accounts in use without an approval in force, by department (reading 2). */
@Named
@RequestScoped
public class AccountRedPage extends ListPage<AccountRow> {

    @Inject
    private Standing standing;
    @Inject
    private AccountService accounts;
    @Inject
    private GlanceService glance;
    @Inject
    private Clock clock;
    private List<Count> counts;
    private OwnAccounts own;

    public AccountRedPage() {
        super("department");
    }

    @Override
    protected Listing<AccountRow> list(ListQuery query) {
        var filters = Stream.concat(query.filters().entrySet().stream(), Map.of("red", "true").entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var byDepartment = query.sort().isEmpty() ? "department" : query.sort();
        return accounts.list(new ListQuery(query.text(), filters, byDepartment, query.ascending() || query.sort().isEmpty(), query.first(), query.size()));
    }

    @Override
    protected boolean standsWithJournal() {
        return true;
    }

    @Override
    protected List<?> choices(String filter) {
        return filter.equals("department") ? getCounts().stream().filter(count -> !count.key().isEmpty()).map(count -> new Choice(count.key(), count.label())).toList() : List.of();
    }

    @Override
    protected List<Column<AccountRow>> columns() {
        return List.of(Column.of("department", AccountRow::departmentName), Column.of("handle", AccountRow::handle),
                Column.of("platform", AccountRow::platform), Column.of("status", AccountRow::status), Column.of("url", AccountRow::url));
    }

    /** Whether the person may ask to use an account, or to end it. */
    public boolean askable(AccountRow row) {
        if (own == null) {
            own = standing.get("own accounts", LocalDate.now(clock), accounts::own);
        }
        return own.has(row.department());
    }

    public List<Count> getCounts() {
        if (counts == null) {
            counts = standing.get("red list", "", glance::red);
        }
        return counts;
    }

    public List<Bar> getBars() {
        return getCounts().stream().map(count -> GlanceBars.ofDepartment(count, "account/red.xhtml?department=")).toList();
    }
}
