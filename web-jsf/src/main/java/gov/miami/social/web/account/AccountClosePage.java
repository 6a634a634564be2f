package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.AttestCondition;
import gov.miami.social.registry.account.CloseAccount;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.registry.account.ConditionView;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs account/close.xhtml: the conditions of an approved end, who attests each, and the closing itself. */
@Named
@ViewScoped
public class AccountClosePage implements Serializable {

    @Inject
    private AccountService accounts;
    @Inject
    private ClosingService closing;
    private String id;
    private AccountView account;
    private List<ConditionView> conditions;
    private ClosingCondition condition;
    private String how;

    public void load() {
        account = accounts.find(Ids.of(id, AccountId::parse));
        conditions = closing.conditions(account.facts().id());
        condition = getAttestable().size() == 1 ? getAttestable().get(0) : null;
    }

    public String attest() {
        closing.attest(new AttestCondition(account.facts().id(), condition, how));
        Notes.flash("account_close.attested");
        return "/account/close?faces-redirect=true&id=" + id;
    }

    public String close() {
        closing.close(new CloseAccount(account.facts().id(), account.facts().version()));
        Notes.flash("account_close.closed", account.title());
        return "/account/show?faces-redirect=true&id=" + id;
    }

    /** The conditions the caller answers for and nobody attested yet. */
    public List<ClosingCondition> getAttestable() {
        return conditions.stream().filter(one -> one.mayAttest() && !one.met()).map(ConditionView::condition).toList();
    }

    public boolean isReady() {
        return conditions.stream().allMatch(ConditionView::met);
    }

    public AccountView getAccount() {
        return account;
    }

    public List<ConditionView> getConditions() {
        return conditions;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ClosingCondition getCondition() {
        return condition;
    }

    public void setCondition(ClosingCondition condition) {
        this.condition = condition;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
