package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.DemoActs;
import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.registry.shared.DemoData;
import gov.miami.social.registry.shared.DemoDecision;
import gov.miami.social.registry.shared.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The accounts of the demo city, all invented: most in use with approvals that end in the coming year, and at least one
 * wherever else an account can stand. Ids are made of the addresses, so that every demo city has the same.
 */
@ApplicationScoped
public class AccountDemo implements DemoData {

    private static final int APPROVED_DAYS = 365;

    @Inject
    private Accounts accounts;
    @Inject
    private AccountRules rules;
    @Inject
    private Organisation organisation;
    @Inject
    private DemoActs acts;
    @Inject
    private Clock clock;
    private final List<AccountFacts> asked = new ArrayList<>();

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        var profiles = new DemoProfiles(organisation, LocalDate.now(clock));
        ListFile.lines("/demo/accounts.txt").forEach(line -> load(line, profiles.profile(line)));
    }

    /** The accounts that a request brought, for those who tell of the requests; told once. */
    public List<AccountFacts> asked() {
        var told = List.copyOf(asked);
        asked.clear();
        return told;
    }

    private void load(List<String> line, AccountProfile profile) {
        var account = account(line, profile, Integer.parseInt(line.get(4)));
        accounts.add(account);
        Optional.of(account.facts()).filter(facts -> facts.approvedUntil().isPresent()).ifPresent(asked::add);
    }

    private Account account(List<String> line, AccountProfile profile, int days) {
        return switch (line.get(3)) {
            case "ACTIVE" -> line.size() > 8 ? renamed(profile, line.get(8), days) : active(profile, days);
            case "APPROVED" -> approved(profile, days);
            case "ENDING" -> ending(profile, days);
            case "LAPSED" -> lapsed(profile, days);
            case "CLOSED" -> closed(profile, days);
            case "STANDBY" -> found(profile, AccountStatus.STANDBY);
            case "DENIED" -> found(profile, AccountStatus.DENIED);
            default -> found(profile, AccountStatus.UNAPPROVED);
        };
    }

    private Account approved(AccountProfile profile, int days) {
        var until = today().plusDays(days);
        var account = new Account(id(profile), profile, AccountStatus.APPROVED, Origin.request(morning(until.minusDays(APPROVED_DAYS))));
        account.life().approve(until);
        return account;
    }

    private Account active(AccountProfile profile, int days) {
        var account = approved(profile, days);
        var opening = new OpenAccount(id(profile), profile.handle(), profile.url(), true, 0);
        var opened = today().plusDays(days - APPROVED_DAYS + 2L);
        acts.did(profile.primaryContact().orElseThrow(), opening, account.open(opening, rules.addressFits(profile), true, true, rules.pages(), opened), Optional.empty(), morning(opened));
        return account;
    }

    private Account renamed(AccountProfile profile, String former, int days) {
        var platform = profile.platform().orElseThrow().value();
        var account = active(profile.renamed(former, DemoProfiles.address(platform, former)), days);
        accounts.add(account.rename(profile.handle(), profile.url(), today().minusDays(20)));
        return account;
    }

    private Account ending(AccountProfile profile, int days) {
        var account = active(profile, days);
        account.life().approveEnd(morning(today().minusDays(8)), "");
        return account;
    }

    private Account lapsed(AccountProfile profile, int daysAgo) {
        var account = active(profile, -daysAgo);
        DemoDecision.insist(account.life().lapse(today(), clock.instant()));
        return account;
    }

    private Account closed(AccountProfile profile, int daysAgo) {
        var account = ending(profile, -daysAgo);
        DemoDecision.insist(account.close(0, EnumSet.allOf(ClosingCondition.class), today().minusDays(daysAgo)));
        return account;
    }

    private Account found(AccountProfile profile, AccountStatus status) {
        DemoDecision.insist(rules.finding(profile));
        var account = new Account(id(profile), profile, AccountStatus.UNAPPROVED, Origin.found(morning(today().minusDays(9))));
        if (status != AccountStatus.UNAPPROVED) {
            account.life().become(status);
        }
        return account;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 30).atZone(CityClock.ZONE).toInstant();
    }

    private static AccountId id(AccountProfile profile) {
        return new AccountId(UUID.nameUUIDFromBytes(profile.url().getBytes(StandardCharsets.UTF_8)));
    }
}
