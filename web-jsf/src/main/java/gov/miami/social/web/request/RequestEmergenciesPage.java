package gov.miami.social.web.request;

import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.registry.request.EmergencyLimits;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.EmergencyView;
import gov.miami.social.registry.request.EndEmergency;
import gov.miami.social.registry.request.UsedAccount;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Backs request/emergencies.xhtml: what is declared, declaring and ending it, and those of the past; {@link EmergencyReserve} has the accounts. */
@Named
@ViewScoped
public class RequestEmergenciesPage implements Serializable {

    static final String AGAIN = "/request/emergencies?faces-redirect=true";
    private static final int SHOWN = 20;

    @Inject
    private EmergencyService emergencies;
    @Inject
    private transient Clock clock;
    private final DeclarationForm declaration = new DeclarationForm();
    private List<EmergencyView> inForce;
    private List<EmergencyView> latest;
    private Map<EmergencyId, List<UsedAccount>> used;
    private EmergencyLimits limits;
    private boolean declarer;

    public void load() {
        inForce = emergencies.inForce();
        latest = emergencies.latest();
        used = getPast().isEmpty() ? Map.of() : emergencies.usedIn();
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

    public List<EmergencyView> getInForce() {
        return inForce;
    }

    public List<EmergencyView> getPast() {
        return latest.stream().filter(one -> !one.inForce()).limit(SHOWN).toList();
    }

    /** The accounts used in an emergency of the past. */
    public List<UsedAccount> used(EmergencyView emergency) {
        return used.getOrDefault(emergency.id(), List.of());
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
}
