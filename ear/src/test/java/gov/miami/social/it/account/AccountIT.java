package gov.miami.social.it.account;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.APPROVED;
import static gov.miami.social.policy.account.AccountStatus.LAPSED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_APPROVED_TO_OPEN;
import static gov.miami.social.policy.shared.Clause.APPROVAL_NOT_LAPSED;
import static gov.miami.social.policy.shared.Clause.OFFICIAL_LINKS_SHOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.ApprovalClock;
import gov.miami.social.registry.account.CloseAccount;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.registry.account.GlanceService;
import gov.miami.social.registry.account.OpenAccount;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.StaleView;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registry in the server: an account is found once, opened with its links, lapses on its day, and closes when nothing is missing. */
@ExtendWith(ArquillianExtension.class)
class AccountIT {

    private static final ZoneId CITY = ZoneId.of("America/New_York");

    @Inject
    private AskedAccounts asked;
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
        return Ears.builtWith(AccountIT.class, AskedAccounts.class, Cases.class);
    }

    @AfterEach
    void letTheClockGoOn() {
        CityClock.reset();
    }

    @Test
    void anAccountOpensWithItsLinksSeenAndNotBefore() throws Exception {
        var facts = asked.approved().facts();
        assertThat(facts.status()).isEqualTo(APPROVED);
        assertThat(As.refused(() -> open("employee-parks", facts.id(), false))).containsExactly(OFFICIAL_LINKS_SHOWN);
        open("employee-parks", facts.id(), true);
        var opened = asked.seen(facts.id());
        assertThat(opened.facts().status()).isEqualTo(ACTIVE);
        assertThat(opened.use().allowed()).isTrue();
        assertThat(As.refused(() -> open("employee-parks", facts.id(), true))).containsExactly(ACCOUNT_APPROVED_TO_OPEN);
    }

    @Test
    void anotherDepartmentOpensAndClosesNothing() throws Exception {
        var id = asked.approved().facts().id();
        assertThatThrownBy(() -> open("employee-police", id, true)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> close("employee-police", id)).isInstanceOf(NotYours.class);
    }

    @Test
    void whoSawAnOlderStateChangesNothing() throws Exception {
        var facts = asked.approved().facts();
        open("employee-parks", facts.id(), true);
        assertThatThrownBy(() -> As.login("employee-parks", () -> accounts.open(command(asked.seen(facts.id()), true, facts.version())))).isInstanceOf(StaleView.class);
        assertThatThrownBy(() -> As.login("director-parks", () -> closing.close(new CloseAccount(facts.id(), facts.version())))).isInstanceOf(StaleView.class);
    }

    @Test
    void anApprovalHoldsOnItsLastDayAndLapsesTheDayAfter() throws Exception {
        var id = asked.approved().facts().id();
        open("employee-parks", id, true);
        var last = asked.seen(id).facts().approvedUntil().orElseThrow();
        CityClock.set(last.atTime(23, 59).atZone(CITY).toInstant());
        minute.tick();
        assertThat(asked.seen(id).facts().status()).isEqualTo(ACTIVE);
        CityClock.set(last.plusDays(1).atStartOfDay(CITY).toInstant());
        assertThat(asked.seen(id).use().refusing()).as("before the clock ticked").containsExactly(APPROVAL_NOT_LAPSED);
        minute.tick();
        assertThat(asked.seen(id).facts().status()).isEqualTo(LAPSED);
        assertThat(asked.seen(id).use().refusing()).containsExactly(APPROVAL_NOT_LAPSED);
        var history = As.login("auditor", () -> accounts.history(id));
        assertThat(history).extracting("command").endsWith("LapseApproval");
    }

    @Test
    void listsAreNarrowedByEveryFilterTogether() throws Exception {
        var id = asked.approved().facts().id();
        open("employee-parks", id, true);
        var facts = asked.seen(id).facts();
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

    private void open(String login, AccountId account, boolean linksSeen) throws Exception {
        var view = asked.seen(account);
        As.login(login, () -> accounts.open(command(view, linksSeen, view.facts().version())));
    }

    private static OpenAccount command(AccountView view, boolean linksSeen, int version) {
        var facts = view.facts();
        return new OpenAccount(facts.id(), facts.profile().handle(), facts.profile().url(), linksSeen, version);
    }

    private void close(String login, AccountId account) throws Exception {
        var version = asked.seen(account).facts().version();
        As.login(login, () -> closing.close(new CloseAccount(account, version)));
    }

    private List<AccountId> list(Map<String, String> filters, String text) throws Exception {
        return As.login("auditor", () -> accounts.list(new ListQuery(text, filters, "", true, 0, 20)).rows().stream().map(row -> row.id()).toList());
    }
}
