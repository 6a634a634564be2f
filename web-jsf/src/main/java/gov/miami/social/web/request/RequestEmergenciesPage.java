package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.account.AccountRow;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.request.DeclareEmergency;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.EmergencyView;
import gov.miami.social.registry.request.EndEmergency;
import gov.miami.social.registry.request.PreNameAccount;
import gov.miami.social.registry.request.UseInEmergency;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Backs request/emergencies.xhtml: declare one, use a pre-named account, end it, and those of the past. */
@Named
@ViewScoped
public class RequestEmergenciesPage implements Serializable {

    private static final String AGAIN = "/request/emergencies?faces-redirect=true";

    @Inject
    private EmergencyService emergencies;
    @Inject
    private AccountService accounts;
    @Inject
    private transient Clock clock;
    private final EmergencyId next = EmergencyId.random();
    private final RequestId request = RequestId.random();
    private String account;
    private String title;
    private String reason;
    private Integer hours;
    private List<EmergencyView> inForce;
    private List<EmergencyView> past;
    private List<AccountRow> preNamed;
    private boolean declarer;

    public void load() {
        inForce = emergencies.inForce();
        past = emergencies.list(ListQuery.firstPage()).rows().stream().filter(one -> !one.inForce()).toList();
        preNamed = accounts.list(new ListQuery("", Map.of("status", "STANDBY"), "", true, 0, 100)).rows();
        declarer = emergencies.mayDeclare();
    }

    public String declare() {
        emergencies.declare(new DeclareEmergency(next, title, reason, clock.instant().plus(Duration.ofHours(hours))));
        Notes.flash("request_emergencies.declared", title);
        return AGAIN;
    }

    public String end(EmergencyId emergency) {
        emergencies.end(new EndEmergency(emergency));
        Notes.flash("request_emergencies.ended");
        return AGAIN;
    }

    public String preName() {
        emergencies.preName(new PreNameAccount(AccountId.parse(account)));
        Notes.flash("request_emergencies.preNamed");
        return AGAIN;
    }

    public String use(AccountId chosen) {
        emergencies.use(new UseInEmergency(chosen, inForce.get(0).id(), request));
        Notes.flash("request_emergencies.used");
        return "/request/show?faces-redirect=true&id=" + request;
    }

    public List<EmergencyView> getInForce() {
        return inForce;
    }

    public List<EmergencyView> getPast() {
        return past;
    }

    public List<AccountRow> getPreNamed() {
        return preNamed;
    }

    public boolean isDeclarer() {
        return declarer;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }
}
