package gov.miami.social.it.request;

import gov.miami.social.it.As;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.request.DeclareEmergency;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.EndEmergency;
import gov.miami.social.registry.request.PreNameAccount;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.ReserveService;
import gov.miami.social.registry.request.UseInEmergency;
import gov.miami.social.registry.request.WithdrawRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Emergencies that tests declare, and accounts in reserve that are used in them; there is one emergency at a time. */
@Dependent
public class Hurricanes {

    @Inject
    private Cases cases;
    @Inject
    private RequestService requests;
    @Inject
    private EmergencyService emergencies;
    @Inject
    private ReserveService reserve;
    @Inject
    private Clock clock;

    /** An account used in an emergency, and the request that must follow. */
    record Used(AccountId account, RequestId request) {
    }

    Used used() throws Exception {
        return use(reserved());
    }

    Used use(AccountId account) throws Exception {
        var request = RequestId.random();
        var emergency = declared();
        As.login("employee-parks", () -> emergencies.use(new UseInEmergency(account, emergency, request)));
        return new Used(account, request);
    }

    /** An account of Parks that is named for emergencies. */
    AccountId reserved() throws Exception {
        var asked = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        var account = cases.seenBy("employee-parks", asked).facts().account().orElseThrow();
        As.login("employee-parks", () -> requests.withdraw(new WithdrawRequest(asked, requests.find(asked).facts().version())));
        As.login("city-manager", () -> reserve.preName(new PreNameAccount(account)));
        return account;
    }

    /** The emergency in force; declared by the designee when there is none, for there is one at a time. */
    EmergencyId declared() throws Exception {
        var running = As.login("designee", () -> emergencies.inForce());
        if (!running.isEmpty()) {
            return running.get(0).id();
        }
        var emergency = EmergencyId.random();
        As.login("designee", () -> emergencies.declare(hurricane(emergency)));
        return emergency;
    }

    DeclareEmergency hurricane(EmergencyId id) throws Exception {
        return new DeclareEmergency(id, "Hurricane", "Landfall tonight", clock.instant().plus(Duration.ofDays(3)), cases.lastEmergency());
    }

    /** Ends whatever is in force. */
    void end() throws Exception {
        for (var declared : inForce()) {
            As.login("city-manager", () -> emergencies.end(new EndEmergency(declared)));
        }
    }

    List<EmergencyId> inForce() throws Exception {
        return As.login("city-manager", () -> emergencies.inForce().stream().map(one -> one.id()).toList());
    }
}
