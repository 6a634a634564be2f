package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.request.EmergencyLimits;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.EmergencyView;
import gov.miami.social.registry.request.EndEmergency;
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
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Backs request/emergencies.xhtml: declare one, use an account in reserve and end its use, end it, and those of the past. */
@Named
@ViewScoped
public class RequestEmergenciesPage implements Serializable {

    private static final int SHOWN = 20;
    private static final String AGAIN = "/request/emergencies?faces-redirect=true";

    @Inject
    private EmergencyService emergencies;
    @Inject
    private transient Clock clock;
    private final DeclarationForm declaration = new DeclarationForm();
    private final RequestId request = RequestId.random();
    private String account;
    private List<EmergencyView> inForce;
    private List<EmergencyView> latest;
    private List<ReservedAccount> reserved;
    private EmergencyLimits limits;
    private boolean declarer;

    public void load() {
        inForce = emergencies.inForce();
        latest = emergencies.latest();
        reserved = emergencies.reserved();
        limits = emergencies.limits();
        declarer = emergencies.mayDeclare();
    }

    public String declare() {
        emergencies.declare(declaration.command(clock.instant(), latest));
        Notes.flash("request_emergencies.declared", declaration.getTitle());
        return AGAIN;
    }

    public String end(EmergencyId emergency) {
        emergencies.end(new EndEmergency(emergency));
        Notes.flash("request_emergencies.ended");
        return AGAIN;
    }

    public String preName() {
        emergencies.preName(new PreNameAccount(Ids.of(account, AccountId::parse)));
        Notes.flash("request_emergencies.preNamed");
        return AGAIN;
    }

    public String use(AccountId chosen) {
        emergencies.use(new UseInEmergency(chosen, inForce.get(0).id(), request));
        Notes.flash("request_emergencies.used", limits.reviewHours());
        return "/request/show?faces-redirect=true&id=" + request;
    }

    public String endUse(AccountId chosen) {
        emergencies.endUse(new EndEmergencyUse(chosen));
        Notes.flash("request_emergencies.useEnded");
        return AGAIN;
    }

    /** Whether the account that the page was opened for may be named for emergencies by who looks at it. */
    public boolean isNaming() {
        return declarer && account != null && reserved.stream().noneMatch(this::chosen);
    }

    /** Whether this is the account that the page was opened for. */
    public boolean chosen(ReservedAccount one) {
        return one.id().toString().equals(account);
    }

    public List<EmergencyView> getInForce() {
        return inForce;
    }

    public List<EmergencyView> getPast() {
        return latest.stream().filter(one -> !one.inForce()).limit(SHOWN).toList();
    }

    public List<ReservedAccount> getReserved() {
        return reserved;
    }

    public DeclarationForm getDeclaration() {
        return declaration;
    }

    public EmergencyLimits getLimits() {
        return limits;
    }

    /** The longest an emergency may last, in the unit of the field. */
public long getLongestHours() {
    return Duration.ofDays(limits.longestDays()).toHours();
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
}
