package gov.miami.social.it.account;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.APPROVED;
import static gov.miami.social.policy.account.AccountStatus.LAPSED;
import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_APPROVED_FOR_USE;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_APPROVED_TO_OPEN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.APPROVAL_NOT_LAPSED;
import static gov.miami.social.policy.shared.Clause.ARCHIVE_PROVEN;
import static gov.miami.social.policy.shared.Clause.ATTESTED_BY_A_PERSON_IN_CHARGE;
import static gov.miami.social.policy.shared.Clause.CREDENTIALS_HANDED_OVER;
import static gov.miami.social.policy.shared.Clause.NO_HOLD;
import static gov.miami.social.policy.shared.Clause.OFFICIAL_LINKS_SHOWN;
import static gov.miami.social.policy.shared.Clause.PLATFORM_KNOWN;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.ApprovalClock;
import gov.miami.social.registry.account.AttestCondition;
import gov.miami.social.registry.account.CloseAccount;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.registry.account.GlanceService;
import gov.miami.social.registry.account.OpenAccount;
import gov.miami.social.registry.account.RecordFoundAccount;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.StaleView;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The registry in the server: an account is found once, opened with its links, lapses on its day, and closes when nothing is missing. */
@ExtendWith(ArquillianExtension.class)
class AccountIT {

    private static final ZoneId CITY = ZoneId.of("America/New_York");

    @Inject
    private Cases cases;
    @Inject
    private AccountService accounts;
    @Inject
    private ClosingService closing;
    @Inject
    private GlanceService glance;
    @Inject
    private ApprovalClock minute;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(AccountIT.class, Cases.class);
    }

    @AfterEach
    void letTheClockGoOn() {
        CityClock.reset();
    }

    @Test
    void aFoundAccountStandsInTheRedListOnceHoweverItsAddressIsWritten() throws Exception {
        var handle = handle();
        var first = found("communications", profile("instagram", handle, "https://www.instagram.com/" + handle + "/"));
        assertThat(seen(first).facts().status()).isEqualTo(UNAPPROVED);
        assertThat(As.refused(() -> found("it-admin", profile("instagram", handle, "http://instagram.com/" + handle.toUpperCase() + "?hl=en"))))
                .containsExactly(ACCOUNT_NOT_REGISTERED);
        assertThat(list(Map.of("red", "true"), handle)).containsExactly(first);
    }

    @Test
    void aSecondClickRecordsNothingNew() throws Exception {
        var id = AccountId.random();
        var command = new RecordFoundAccount(id, profile("facebook", handle(), "https://facebook.com/" + handle()), "A search", "");
        As.login("records", () -> accounts.recordFound(command));
        As.login("records", () -> accounts.recordFound(command));
        assertThat(seen(id).facts().version()).isZero();
    }

    @Test
    void whatIsFoundNeedsAKnownPlatformAndAnAddress() {
        assertThat(As.refused(() -> found("records", profile("no_such_network", "somebody", "nowhere")))).containsExactly(PLATFORM_KNOWN, ACCOUNT_ADDRESS_KNOWN);
    }

    @Test
    void anAccountOpensWithItsLinksSeenAndNotBefore() throws Exception {
        var facts = approved().facts();
        assertThat(facts.status()).isEqualTo(APPROVED);
        assertThat(As.refused(() -> open("employee-parks", facts.id(), false))).containsExactly(OFFICIAL_LINKS_SHOWN);
        open("employee-parks", facts.id(), true);
        var opened = seen(facts.id());
        assertThat(opened.facts().status()).isEqualTo(ACTIVE);
        assertThat(opened.use().allowed()).isTrue();
        assertThat(As.refused(() -> open("employee-parks", facts.id(), true))).containsExactly(ACCOUNT_APPROVED_TO_OPEN);
    }

    @Test
    void anotherDepartmentOpensAndClosesNothing() throws Exception {
        var id = approved().facts().id();
        assertThatThrownBy(() -> open("employee-police", id, true)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> close("employee-police", id)).isInstanceOf(NotYours.class);
    }

    @Test
    void whoSawAnOlderStateChangesNothing() throws Exception {
        var facts = approved().facts();
        open("employee-parks", facts.id(), true);
        assertThatThrownBy(() -> As.login("employee-parks", () -> accounts.open(command(seen(facts.id()), true, facts.version())))).isInstanceOf(StaleView.class);
        assertThatThrownBy(() -> As.login("director-parks", () -> closing.close(new CloseAccount(facts.id(), facts.version())))).isInstanceOf(StaleView.class);
    }

    @Test
    void anApprovalHoldsOnItsLastDayAndLapsesTheDayAfter() throws Exception {
        var id = approved().facts().id();
        open("employee-parks", id, true);
        var last = seen(id).facts().approvedUntil().orElseThrow();
        CityClock.set(last.atTime(23, 59).atZone(CITY).toInstant());
        minute.tick();
        assertThat(seen(id).facts().status()).isEqualTo(ACTIVE);
        CityClock.set(last.plusDays(1).atStartOfDay(CITY).toInstant());
        assertThat(seen(id).use().refusing()).as("before the clock ticked").containsExactly(APPROVAL_NOT_LAPSED);
        minute.tick();
        assertThat(seen(id).facts().status()).isEqualTo(LAPSED);
        assertThat(seen(id).use().refusing()).containsExactly(ACCOUNT_APPROVED_FOR_USE, APPROVAL_NOT_LAPSED);
        var history = As.login("auditor", () -> accounts.history(id));
        assertThat(history).extracting("command").endsWith("LapseApproval");
    }

    @ParameterizedTest
    @EnumSource(ClosingCondition.class)
    void anAccountClosesOnlyWhenNoConditionIsMissing(ClosingCondition missing) throws Exception {
        var id = ending();
        for (var condition : ClosingCondition.values()) {
            if (condition != missing) {
                attest(inCharge(condition), id, condition);
            }
        }
        var clauses = Map.of(ClosingCondition.ARCHIVE_PROVEN, ARCHIVE_PROVEN, ClosingCondition.NO_HOLD, NO_HOLD, ClosingCondition.CREDENTIALS_HANDED_OVER, CREDENTIALS_HANDED_OVER);
        assertThat(As.refused(() -> close("director-parks", id))).containsExactly(clauses.get(missing));
        attest(inCharge(missing), id, missing);
        close("director-parks", id);
        assertThat(seen(id).facts().closedOn()).isPresent();
        assertThat(list(Map.of("department", "PRK"), seen(id).facts().profile().handle())).as("it stays known").containsExactly(id);
    }

    @Test
    void onlyThePersonInChargeAttestsAndOnlyWhenTheEndIsApproved() throws Exception {
        var early = approved().facts().id();
        assertThat(As.refused(() -> attest("records", early, ClosingCondition.NO_HOLD))).containsExactly(TERMINATION_APPROVED);
        var id = ending();
        assertThat(As.refused(() -> attest("director-parks", id, ClosingCondition.NO_HOLD))).containsExactly(ATTESTED_BY_A_PERSON_IN_CHARGE);
        assertThat(As.refused(() -> attest("records", id, ClosingCondition.CREDENTIALS_HANDED_OVER))).containsExactly(ATTESTED_BY_A_PERSON_IN_CHARGE);
        assertThat(As.login("records", () -> closing.conditions(id))).extracting("met").containsOnly(false);
    }

    @Test
    void listsAreNarrowedByEveryFilterTogether() throws Exception {
        var id = approved().facts().id();
        open("employee-parks", id, true);
        var facts = seen(id).facts();
        var filters = Map.of("department", "PRK", "platform", "facebook", "status", "ACTIVE", "ends", "366", "expiringBy", facts.approvedUntil().orElseThrow().toString());
        assertThat(list(filters, facts.profile().handle())).containsExactly(id);
        assertThat(list(Map.of("department", "POL"), facts.profile().handle())).isEmpty();
        assertThat(list(Map.of("ends", facts.approvedUntil().orElseThrow().minusMonths(1).toString().substring(0, 7)), facts.profile().handle())).isEmpty();
    }

    @Test
    void theGlanceCountsWhatTheListsShow() throws Exception {
        var red = As.login("auditor", () -> accounts.list(new ListQuery("", Map.of("red", "true"), "", true, 0, 1))).total();
        CityClock.advance(Duration.ofSeconds(11));
        var figures = As.login("employee-police", () -> glance.glance());
        assertThat(figures.red()).isEqualTo(red);
        assertThat(figures.byPlatform().stream().mapToLong(count -> count.number()).sum()).isEqualTo(figures.open());
        assertThat(figures.expiring()).hasSize(12);
    }

    private AccountView approved() throws Exception {
        var request = cases.approve("city-manager", cases.endorsed());
        return seen(cases.seenBy("employee-parks", request).facts().account().orElseThrow());
    }

    /** An account in use whose end is approved. */
    private AccountId ending() throws Exception {
        var id = approved().facts().id();
        open("employee-parks", id, true);
        var content = new RequestContent(Optional.empty(), seen(id).facts().profile(), "", "", "Nobody reads it", false);
        cases.approve("designee", cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(id), content)));
        return id;
    }

    private void open(String login, AccountId account, boolean linksSeen) throws Exception {
        var view = seen(account);
        As.login(login, () -> accounts.open(command(view, linksSeen, view.facts().version())));
    }

    private static OpenAccount command(AccountView view, boolean linksSeen, int version) {
        var facts = view.facts();
        return new OpenAccount(facts.id(), facts.profile().handle(), facts.profile().url(), linksSeen, version);
    }

    private void close(String login, AccountId account) throws Exception {
        var version = seen(account).facts().version();
        As.login(login, () -> closing.close(new CloseAccount(account, version)));
    }

    private void attest(String login, AccountId account, ClosingCondition condition) throws Exception {
        As.login(login, () -> closing.attest(new AttestCondition(account, condition, "Seen by me")));
    }

    private static String inCharge(ClosingCondition condition) {
        return condition == ClosingCondition.CREDENTIALS_HANDED_OVER ? "director-parks" : "records";
    }

    private AccountId found(String login, AccountProfile profile) throws Exception {
        var id = AccountId.random();
        As.login(login, () -> accounts.recordFound(new RecordFoundAccount(id, profile, "A search", "")));
        return id;
    }

    private AccountView seen(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.find(account));
    }

    private List<AccountId> list(Map<String, String> filters, String text) throws Exception {
        return As.login("auditor", () -> accounts.list(new ListQuery(text, filters, "", true, 0, 20)).rows().stream().map(row -> row.id()).toList());
    }

    private static AccountProfile profile(String platform, String handle, String url) {
        return AccountProfile.empty().on(new PlatformKey(platform)).renamed(handle, url);
    }

    private static String handle() {
        return "found" + UUID.randomUUID().toString().substring(0, 8);
    }
}
