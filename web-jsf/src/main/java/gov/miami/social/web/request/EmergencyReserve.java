package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.EmergencyView;
import gov.miami.social.registry.request.EndEmergencyUse;
import gov.miami.social.registry.request.PreNameAccount;
import gov.miami.social.registry.request.ReservedAccount;
import gov.miami.social.registry.request.UseInEmergency;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs the accounts in reserve on request/emergencies.xhtml: name one for emergencies, use it at once, end its use. */
@Named
@ViewScoped
public class EmergencyReserve implements Serializable {

    @Inject
    private EmergencyService emergencies;
    private final RequestId request = RequestId.random();
    private String account;
    private List<ReservedAccount> accounts;

    public void load() {
        accounts = emergencies.reserved();
    }

    public String preName() {
        emergencies.preName(new PreNameAccount(Ids.of(account, AccountId::parse)));
        Notes.flash("request_emergencies.preNamed");
        return RequestEmergenciesPage.AGAIN;
    }

    /** Uses an account at once in the first of the emergencies in force. */
    public String use(AccountId chosen, List<EmergencyView> inForce) {
        emergencies.use(new UseInEmergency(chosen, inForce.get(0).id(), request));
        Notes.flash("request_emergencies.used", emergencies.limits().reviewHours());
        return "/request/show?faces-redirect=true&id=" + request;
    }

    public String endUse(AccountId chosen) {
        emergencies.endUse(new EndEmergencyUse(chosen));
        Notes.flash("request_emergencies.useEnded");
        return RequestEmergenciesPage.AGAIN;
    }

    /** Whether the page was opened for an account that is not named for emergencies yet. */
    public boolean isNaming() {
        return account != null && accounts.stream().noneMatch(this::chosen);
    }

    /** Whether this is the account that the page was opened for. */
    public boolean chosen(ReservedAccount one) {
        return one.id().toString().equals(account);
    }

    public List<ReservedAccount> getAccounts() {
        return accounts;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
