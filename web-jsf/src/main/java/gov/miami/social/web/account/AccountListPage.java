package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.registry.account.AccountChoices;
import gov.miami.social.registry.account.AccountRow;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Choice;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Standing;
import gov.miami.social.web.shared.Texts;
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
    protected List<?> choices(String filter) {
        return switch (filter) {
            case "department" -> choices().departments();
            case "platform" -> choices().platforms();
            case "status" -> List.of(AccountStatus.values());
            case "ends" -> ends.with(getState().filter("ends"));
            case "red" -> List.of(new Choice("true", Texts.text("account_list.red.only")));
            default -> List.of();
        };
    }

    @Override
    protected List<Column<AccountRow>> columns() {
        return List.of(Column.of("handle", AccountRow::handle), Column.of("platform", AccountRow::platform), Column.of("url", AccountRow::url),
                Column.of("department", AccountRow::departmentName), Column.of("status", AccountRow::status), Column.of("approvedUntil", AccountRow::approvedUntil));
    }

    private AccountChoices choices() {
        if (choices == null) {
            choices = standing.get("account choices", "", accounts::choices);
        }
        return choices;
    }
}
