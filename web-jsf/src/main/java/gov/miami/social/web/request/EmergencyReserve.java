package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.EmergencyView;
import gov.miami.social.registry.request.EndEmergencyUse;
import gov.miami.social.registry.account.ReserveOption;
import gov.miami.social.registry.request.PreNameAccount;
import gov.miami.social.registry.request.ReleaseAccount;
import gov.miami.social.registry.request.ReserveService;
import gov.miami.social.registry.request.ReservedAccount;
import gov.miami.social.registry.request.UseInEmergency;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs the accounts in reserve on request/emergencies.xhtml: name one for emergencies or take it out again, use it at once, end its use. */
@Named
@ViewScoped
public class EmergencyReserve implements Serializable {

    @Inject
    private EmergencyService emergencies;
    @Inject
    private ReserveService reserve;
    private final RequestId request = RequestId.random();
    private String account;
    private List<ReservedAccount> accounts;
    private ReserveOption wanted;

    public void load() {
        accounts = emergencies.reserved();
        if (account != null && accounts.stream().noneMatch(this::chosen)) {
            wanted = reserve.option(Ids.of(account, AccountId::parse)).orElse(null);
        }
    }

    public String preName() {
        reserve.preName(new PreNameAccount(wanted.id()));
        Notes.flash("request_emergencies.preNamed", wanted.title());
        return RequestEmergenciesPage.AGAIN;
    }

    public String release(ReservedAccount chosen) {
        reserve.release(new ReleaseAccount(chosen.id()));
        Notes.flash("request_emergencies.released", chosen.title());
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

    /** Whether this is the account that the page was opened for. */
    public boolean chosen(ReservedAccount one) {
        return one.id().toString().equals(account);
    }

    public List<ReservedAccount> getAccounts() {
        return accounts;
    }

    /** The account to be named; at first the one that the page was opened for. */
    public ReserveOption getWanted() {
        return wanted;
    }

    public void setWanted(ReserveOption wanted) {
        this.wanted = wanted;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
