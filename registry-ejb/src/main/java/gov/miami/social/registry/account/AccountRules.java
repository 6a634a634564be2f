package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountFinding;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.OfficialPages;
import gov.miami.social.policy.account.PlatformHosts;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Gathers what the rules of accounts ask for beside the account itself. */
@Dependent
class AccountRules {

    @Inject
    private Accounts accounts;
    @Inject
    private Platforms platforms;
    @Inject
    private Settings settings;

    Decision finding(AccountProfile profile) {
        var known = profile.platform().flatMap(platforms::known).isPresent();
        return AccountFinding.decide(known, profile, addressFits(profile), accounts.having(profile).isEmpty());
    }

    /** Whether the address stands on a host of its platform; as long as no platform is chosen there is nothing to compare. */
    boolean addressFits(AccountProfile profile) {
        return profile.platform().map(platform -> PlatformHosts.of(platform, platforms.hosts()).fit(profile.url())).orElse(true);
    }

    /** Whether the law lets the City use the platform of an account. */
    boolean platformLawful(AccountProfile profile) {
        return profile.platform().flatMap(platforms::known).map(PlatformView::lawful).orElse(true);
    }

    OfficialPages pages() {
        return new OfficialPages(settings.list("official.hosts"), settings.list("city.mail.domains"));
    }

    /** Whether the approval ends within the days of warning, so that it is time to renew it (reading 2). */
    boolean endsSoon(AccountFacts facts, LocalDate today) {
        return facts.status() == AccountStatus.ACTIVE
                && facts.approvedUntil().filter(last -> last.isBefore(today.plusDays(settings.number("account.expiry.warning.days")))).isPresent();
    }
}
