package gov.miami.social.registry.account;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.account.AccountFinding;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.OfficialPages;
import gov.miami.social.policy.account.PlatformHosts;
import gov.miami.social.policy.department.Absence;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Gathers what the rules of accounts ask for beside the account itself. */
@Dependent
class AccountRules {

    @Inject
    private Accounts accounts;
    @Inject
    private Platforms platforms;
    @Inject
    private Settings settings;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    Decision finding(AccountProfile profile) {
        var platform = profile.platform().flatMap(platforms::known).map(PlatformView::status);
        return AccountFinding.decide(platform, profile, addressFits(profile), accounts.having(profile).isEmpty());
    }

    /** Asks the account whether it may go into use as it was really opened. */
    Decision open(Account account, OpenAccount command) {
        var asked = account.profile().renamed(command.handle(), command.url());
        var free = accounts.having(asked).filter(other -> !other.equals(command.account())).isEmpty();
        return account.open(command, addressFits(asked), free, platformLawful(asked), pages(), LocalDate.now(clock));
    }

    /** Asks the account whether its new name is confirmed as it was seen. */
    Decision confirmName(Account account, ConfirmName command) {
        var shown = account.profile().renamed(account.profile().handle(), command.url());
        var free = accounts.having(shown).filter(other -> !other.equals(command.account())).isEmpty();
        return account.confirmName(command, shown, addressFits(shown), free);
    }

    /** Whether the account may be used now, clause by clause. */
    Decision use(Account account) {
        var profile = account.profile();
        var inPlace = profile.people().isEmpty() ? Optional.<Boolean>empty() : Optional.of(absent(profile).isEmpty());
        return account.life().mayBeUsed(platformLawful(profile), inPlace, LocalDate.now(clock), clock.instant());
    }

    /** The users and contacts of an account who left the City or are not of its department, and so are to be replaced (A.2). */
    Map<EmployeeId, Absence> absent(AccountProfile profile) {
        return organisation.absent(profile.people(), profile.department(), LocalDate.now(clock));
    }

    /** An account found in use, as it comes on record. */
    Account found(RecordFoundAccount command) {
        return new Account(command.account(), command.profile(), AccountStatus.UNAPPROVED, new Origin(clock.instant(), command.source(), command.shownName()));
    }

    /** Whether the address stands on a host of its platform; as long as no platform is chosen there is nothing to compare. */
    boolean addressFits(AccountProfile profile) {
        var hosts = platforms.facts().entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> entry.getValue().hosts()));
        return profile.platform().map(platform -> PlatformHosts.of(platform, hosts).fit(profile.url())).orElse(true);
    }

    /** Whether the law lets the City use the platform of an account. */
    boolean platformLawful(AccountProfile profile) {
        return profile.platform().map(platforms.facts()::get).map(PlatformFacts::lawful).orElse(true);
    }

    OfficialPages pages() {
        return new OfficialPages(settings.list("official.hosts"), settings.list("city.mail.domains"));
    }

    String cityPage() {
        return settings.list("city.page").get(0);
    }

    /** Whether the approval ends within the days of warning, so that it is time to renew it (reading 2). */
    boolean endsSoon(AccountFacts facts) {
        var warned = LocalDate.now(clock).plusDays(settings.number("account.expiry.warning.days"));
        return facts.status() == AccountStatus.ACTIVE && facts.approvedUntil().filter(last -> last.isBefore(warned)).isPresent();
    }
}
