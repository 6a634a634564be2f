package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an act in an emergency does to an account and asks of the City Manager, within the limits of reading 14. */
@Dependent
class EmergencyUses {

    @Inject
    private AccountRegister register;
    @Inject
    private AccountRequests requests;
    @Inject
    private RequestNotices notices;
    @Inject
    private Settings settings;
    @Inject
    private Office office;

    EmergencyLimits limits() {
        return new EmergencyLimits(settings.number("emergency.longest.days"), settings.number("emergency.review.hours"));
    }

    Duration longest() {
        return Duration.ofDays(limits().longestDays());
    }

    /** The account, held until the transaction ends. */
    AccountFacts account(AccountId id) {
        return register.held(id);
    }

    void end(AccountId id) {
        register.endEmergencyUse(id);
    }

    /** Which accounts were used in each of these emergencies: every use has asked for its approval. */
    Map<EmergencyId, List<UsedAccount>> usedIn(List<Declared> emergencies) {
        var asked = requests.afterEmergencies();
        var platforms = asked.isEmpty() ? Map.<PlatformKey, String>of() : register.platformNames();
        return emergencies.stream().collect(Collectors.toMap(Declared::id, one -> asked.stream().filter(use -> one.inForce(use.draftedAt()))
                .map(use -> new UsedAccount(use.account().orElseThrow(), use.title(platforms))).distinct().toList()));
    }

    /** Puts every account in use back into reserve, and answers what is to be kept of each. */
    List<EndEmergencyUse> endAll() {
        var used = register.inEmergency();
        used.forEach(register::endEmergencyUse);
        return used.stream().map(EndEmergencyUse::new).toList();
    }

    void begin(UseInEmergency command, AccountFacts account) {
        var now = office.now();
        var due = now.plus(Duration.ofHours(limits().reviewHours()));
        register.beginEmergencyUse(command.account(), due);
        var content = new RequestContent(Optional.empty(), account.profile(), "", "", account.profile().purpose(), false);
        var draft = new SaveDraft(command.request(), RequestKind.USE, Optional.of(command.account()), content, 0);
        var request = new AccountRequest(draft, requests.number(office.today().getYear()), office.me(), now);
        request.submitInEmergency(account.profile().department().orElse(DepartmentKey.CITY_MANAGER), now, due);
        requests.add(request);
        notices.moved(request);
    }
}
