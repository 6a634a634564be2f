package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.DemoActs;
import gov.miami.social.registry.shared.DemoData;
import gov.miami.social.registry.shared.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final int FOUND_DAYS_AGO = 9;

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
    private final List<DemoAccount> told = new ArrayList<>();

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        var profiles = new DemoProfiles(organisation, LocalDate.now(clock));
        ListFile.lines("/demo/accounts.txt").forEach(line -> load(line, profiles.profile(line)));
    }

    /** Every account as it came on record, for those who tell of the requests about it; told once. */
    public List<DemoAccount> told() {
        var all = List.copyOf(told);
        told.clear();
        return all;
    }

    private void load(List<String> line, AccountProfile profile) {
        var first = line.size() > 8 && !line.get(8).isEmpty() ? profile.renamed(line.get(8), DemoProfiles.address(line.get(1), line.get(8))) : profile;
        var days = Integer.parseInt(line.get(4));
        var account = account(line.get(3), first, days);
        accounts.add(account);
        told.add(new DemoAccount(account.facts(), line.get(3), days, profile, line.size() > 9 ? line.get(9) : ""));
    }

    private Account account(String course, AccountProfile profile, int days) {
        return switch (course) {
            case "ACTIVE", "ENDING" -> active(profile, days);
            case "APPROVED" -> approved(profile, days);
            case "LAPSED" -> lapsed(profile, days);
            case "CLOSED" -> active(profile, -days);
            default -> found(profile);
        };
    }

    private Account approved(AccountProfile profile, int days) {
        var until = today().plusDays(days);
        var account = new Account(id(profile), profile, AccountStatus.APPROVED, Origin.request(DemoActs.morning(until.minusDays(APPROVED_DAYS))));
        account.life().approve(until);
        return account;
    }

    private Account active(AccountProfile profile, int days) {
        var account = approved(profile, days);
        var opening = new OpenAccount(id(profile), profile.handle(), profile.url(), true, 0);
        var opened = today().plusDays(days - APPROVED_DAYS + 2L);
        acts.did(profile.primaryContact().orElseThrow(), opening, account.open(opening, rules.addressFits(profile), true, true, rules.pages(), opened), Optional.empty(), DemoActs.morning(opened));
        return account;
    }

    private Account lapsed(AccountProfile profile, int daysAgo) {
        var account = active(profile, -daysAgo);
        acts.happened(new LapseApproval(account.id()), account.life().lapse(today(), clock.instant()), DemoActs.morning(today().minusDays(daysAgo - 1L)));
        return account;
    }

    private Account found(AccountProfile profile) {
        var at = DemoActs.morning(today().minusDays(FOUND_DAYS_AGO));
        var how = profile.purpose().startsWith("Found") ? profile.purpose() : "Its department named it when the registry began";
        acts.did(acts.person("communications"), new RecordFoundAccount(id(profile), profile, how, ""), rules.finding(profile), Optional.empty(), at);
        return new Account(id(profile), profile, AccountStatus.UNAPPROVED, Origin.found(at));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static AccountId id(AccountProfile profile) {
        return new AccountId(UUID.nameUUIDFromBytes(profile.url().getBytes(StandardCharsets.UTF_8)));
    }
}
