package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.registry.account.AccountChoices;
import gov.miami.social.registry.account.AccountRow;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs account/list.xhtml: every account of the registry. */
@Named
@RequestScoped
public class AccountListPage extends ListPage<AccountRow> {

    @Inject
    private Standing standing;
    @Inject
    private AccountService accounts;
    @Inject
    private ApprovalEnds ends;
    private AccountChoices choices;

    public AccountListPage() {
        super("department", "platform", "status", "red", "ends", "expiringBy", "ending", "open");
    }

    @Override
    protected Listing<AccountRow> list(ListQuery query) {
        return accounts.list(query);
    }

    @Override
    protected boolean standsWithJournal() {
        return true;
    }

    @Override
    protected List<Column<AccountRow>> columns() {
        return List.of(Column.of("handle", AccountRow::handle), Column.of("platform", AccountRow::platform), Column.of("url", AccountRow::url),
                Column.of("department", AccountRow::departmentName), Column.of("status", AccountRow::status), Column.of("approvedUntil", AccountRow::approvedUntil));
    }

    public AccountChoices getChoices() {
        if (choices == null) {
            choices = standing.get("account choices", "", accounts::choices);
        }
        return choices;
    }

    public List<AccountStatus> getStatuses() {
        return List.of(AccountStatus.values());
    }

    /** When an approval ends, as the list offers it; an end asked for by a link stays among them. */
    public List<ApprovalEnds.Choice> getEnds() {
        return ends.with(getState().filter("ends"));
    }
}
