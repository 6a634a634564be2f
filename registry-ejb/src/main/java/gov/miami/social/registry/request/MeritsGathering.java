package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.MeritsCase;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.account.PlatformView;
import gov.miami.social.registry.department.Organisation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Gathers what the rule wants to know of a request's merits: platform, name, account, other requests. */
@Dependent
class MeritsGathering {

    @Inject
    private AccountRegister register;
    @Inject
    private AccountRequests requests;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    MeritsCase of(AccountRequest request) {
        var facts = request.facts();
        var profile = facts.content().profile();
        var platform = profile.platform().flatMap(register::platform);
        var account = facts.account().map(register::facts);
        return new MeritsCase(facts.kind(), facts.content(), platform.map(PlatformView::status),
                platform.map(PlatformView::waiver).orElse(false), addressFree(facts), account.map(AccountFacts::status),
                account.flatMap(found -> found.profile().department()), bound(profile),
                facts.account().filter(id -> requests.otherOpen(id, facts.id())).isPresent(), register.pages());
    }

    private boolean bound(AccountProfile profile) {
        return profile.department().filter(department -> organisation.bound(department, LocalDate.now(clock))).isPresent();
    }

    private boolean addressFree(RequestFacts facts) {
        Optional<AccountId> holder = register.having(facts.content().profile());
        return holder.isEmpty() || holder.equals(facts.account());
    }
}
