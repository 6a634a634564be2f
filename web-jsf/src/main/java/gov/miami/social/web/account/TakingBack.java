package gov.miami.social.web.account;

import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.registry.account.ConditionView;
import gov.miami.social.registry.account.TakeBackAttestation;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs the part of account/close.xhtml in which an attestation is taken back. */
@Named
@ViewScoped
public class TakingBack implements Serializable {

    @Inject
    private ClosingService closing;
    private ClosingCondition condition;
    private String reason;

    /** The only condition there is to take back is chosen already. */
    public void begin(AccountView account) {
        condition = of(account).size() == 1 ? of(account).get(0) : null;
    }

    /** The conditions whose attestation the caller may take back. */
    public List<ClosingCondition> of(AccountView account) {
        return account.closing().stream().filter(ConditionView::mayTakeBack).map(ConditionView::condition).toList();
    }

    public String takeBack(AccountView account) {
        closing.takeBack(new TakeBackAttestation(account.facts().id(), condition, reason));
        Notes.flash("account_close.takenBack");
        return "/account/close?faces-redirect=true&id=" + account.facts().id();
    }

    public ClosingCondition getCondition() {
        return condition;
    }

    public void setCondition(ClosingCondition condition) {
        this.condition = condition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
