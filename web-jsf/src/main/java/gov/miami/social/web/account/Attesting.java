package gov.miami.social.web.account;

import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.AttestCondition;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.registry.account.ConditionView;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs the part of account/close.xhtml in which a condition is attested. */
@Named
@ViewScoped
public class Attesting implements Serializable {

    @Inject
    private ClosingService closing;
    private ClosingCondition condition;
    private LocalDate seenOn;
    private String how;

    /** The only condition there is to attest is chosen already. */
    public void begin(AccountView account) {
        condition = of(account).size() == 1 ? of(account).get(0) : null;
    }

    /** The conditions the caller answers for and nobody attested yet. */
    public List<ClosingCondition> of(AccountView account) {
        return account.closing().stream().filter(one -> one.mayAttest() && !one.met()).map(ConditionView::condition).toList();
    }

    public String attest(AccountView account) {
        closing.attest(new AttestCondition(account.facts().id(), condition, seenOn, how));
        Notes.flash("account_close.attested");
        return "/account/close?faces-redirect=true&id=" + account.facts().id();
    }

    public ClosingCondition getCondition() {
        return condition;
    }

    public void setCondition(ClosingCondition condition) {
        this.condition = condition;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(LocalDate seenOn) {
        this.seenOn = seenOn;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
