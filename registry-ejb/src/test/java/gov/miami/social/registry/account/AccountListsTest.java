package gov.miami.social.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries of the registry, on both databases: filters, order by name, and every count in one statement. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final AccountChoices NAMES = new AccountChoices(
            List.of(new Choice("PRK", "Parks"), new Choice("AAA", "Zoo")), List.of(new Choice("youtube", "A Tube"), new Choice("facebook", "Facebook")));

    private final TestDatabase h2 = filled(new TestDatabase());
    private final TestDatabase postgres = filled(TestDatabase.postgres());

    private static TestDatabase filled(TestDatabase database) {
        database.run(em -> {
            em.persist(account("youtube", "Alpha", "AAA", AccountStatus.ACTIVE, TODAY.plusDays(10)));
            em.persist(account("facebook", "Beta", "PRK", AccountStatus.ACTIVE, LocalDate.of(2027, 3, 31)));
            em.persist(account("facebook", "Gamma", "PRK", AccountStatus.UNAPPROVED, null));
            em.persist(account("facebook", "Delta", null, AccountStatus.UNAPPROVED, null));
            em.persist(account("facebook", "Ended", "PRK", AccountStatus.CLOSED, TODAY.plusDays(5)));
        });
        return database;
    }

    private static Account account(String platform, String handle, String department, AccountStatus status, LocalDate until) {
        var profile = AccountProfile.empty().on(new PlatformKey(platform)).renamed(handle, "https://" + platform + ".com/" + handle);
        var owned = new AccountProfile(profile.platform(), handle, profile.url(), Optional.ofNullable(department).map(DepartmentKey::new), "", "",
                List.of(), Optional.empty(), Optional.empty(), List.of(), "", "", "", true);
        var account = new Account(AccountId.random(), owned, status, Origin.found(Instant.EPOCH));
        account.life().approve(until);
        return account;
    }

    @AfterAll
    void close() {
        h2.close();
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Beta", "beta", "https://www.facebook.com/Beta/", "http://m.facebook.com/beta?ref=ts", "facebook.com/Beta"})
    void anAccountIsFoundAsItsNameIsShownAndByAPastedAddress(String text) {
        for (var database : databases()) {
            var found = database.work(em -> new AccountLists(em).list(new ListQuery(text, Map.of(), "", true, 0, 20), NAMES, TODAY));
            assertThat(found.rows()).extracting(facts -> facts.profile().handle()).containsExactly("Beta");
        }
    }

    @ParameterizedTest
    @CsvSource({"eta, Beta", "ta, Beta Delta", "face, Beta Delta Ended Gamma", "facebook.com, Beta Delta Ended Gamma", "you alp, Alpha", "alpha beta, ''", "police, ''", "book, ''", "%, ''", "_, ''",
        "-, ''"})
    void anAccountIsFoundByAnyPartOfItsNameAndByTheBeginningsOfItsHost(String text, String handles) {
        for (var database : databases()) {
            assertThat(handles(database, new ListQuery(text, Map.of(), "", true, 0, 20))).isEqualTo(handles);
        }
    }

    @Test
    void anAccountThatGotAnotherNameIsFoundByThatAlone() {
        for (var database : databases()) {
            var id = AccountId.random();
            database.run(em -> em.persist(new Account(id, AccountProfile.empty().renamed("Before", "https://x.com/Before"), AccountStatus.UNAPPROVED, Origin.found(Instant.EPOCH))));
            database.run(em -> em.find(Account.class, id.value()).describe(AccountProfile.empty().renamed("Later", "https://x.com/Later")));
            assertThat(handles(database, new ListQuery("later", Map.of(), "", true, 0, 20))).isEqualTo("Later");
            assertThat(handles(database, new ListQuery("before", Map.of(), "", true, 0, 20))).isEmpty();
            database.run(em -> em.remove(em.find(Account.class, id.value())));
        }
    }

    /** Whatever is recorded of it later. */
    @Test
    void aRenamedAccountIsFoundByEachNameItHad() {
        for (var database : databases()) {
            var id = AccountId.random();
            database.run(em -> em.persist(new Account(id, AccountProfile.empty().renamed("Before", "https://x.com/Before"), AccountStatus.UNAPPROVED, Origin.found(Instant.EPOCH))));
            database.run(em -> em.persist(em.find(Account.class, id.value()).rename("Between", "https://x.com/Between", TODAY, new NewName())));
            database.run(em -> em.persist(em.find(Account.class, id.value()).rename("Later", "https://x.com/Later", TODAY, new NewName())));
            database.run(em -> em.find(Account.class, id.value()).approveUse(em.find(Account.class, id.value()).profile(), TODAY, TODAY));
            for (var name : List.of("@before", "etween", "later")) {
                assertThat(handles(database, new ListQuery(name, Map.of(), "", true, 0, 20))).as(name).isEqualTo("Later");
            }
            assertThat(database.<List<String>>work(em -> em.find(Account.class, id.value()).facts().formerHandles())).containsExactly("Before", "Between");
            database.run(em -> em.createQuery("delete from FormerName").executeUpdate());
            database.run(em -> em.remove(em.find(Account.class, id.value())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "handle", "platform", "department", "status", "approvedUntil", "unknown"})
    void pagesNeverOverlapAndLeaveNothingOutInAnyOrder(String sort) {
        for (var database : databases()) {
            for (var ascending : List.of(true, false)) {
                var whole = handles(database, new ListQuery("", Map.of(), sort, ascending, 0, 20));
                for (var size : List.of(1, 2, 3, 4)) {
                    var pages = IntStream.iterate(0, first -> first < 5, first -> first + size).mapToObj(first -> handles(database, new ListQuery("", Map.of(), sort, ascending, first, size)));
                    assertThat(pages.collect(Collectors.joining(" "))).as(sort + ascending + size).isEqualTo(whole);
                }
                var late = database.work(em -> new AccountLists(em).list(new ListQuery("", Map.of(), sort, ascending, 60, 20), NAMES, TODAY));
                assertThat(late.rows()).isEmpty();
                assertThat(late.total()).isEqualTo(5);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"true, Ended Alpha Beta Delta Gamma", "false, Beta Alpha Ended Delta Gamma"})
    void accountsWithoutAnApprovalComeLastWhicheverWayTheListIsSorted(boolean ascending, String handles) {
        for (var database : databases()) {
            assertThat(handles(database, new ListQuery("", Map.of(), "approvedUntil", ascending, 0, 20))).isEqualTo(handles);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void postgresFindsAPageInEachOrderByAnIndexAlone() {
        for (var order : List.of("lower(handle)", "department, lower(handle)", "platform, lower(handle)", "status, lower(handle)", "approved_until, lower(handle)",
                "approved_until desc nulls last, lower(handle)")) {
            List<String> plan = postgres.work(em -> {
                em.createNativeQuery("set local enable_seqscan = off").executeUpdate();
                return em.createNativeQuery("explain select id from account where status <> 'CLOSED' order by " + order + ", id offset 2 limit 2").getResultList();
            });
            assertThat(String.join("\n", plan)).as(order).contains("Index Only Scan").doesNotContain("Sort");
        }
    }

    private List<TestDatabase> databases() {
        return List.of(h2, postgres);
    }

    @ParameterizedTest
    @CsvSource({"department, PRK, Beta Ended Gamma", "platform, youtube, Alpha", "status, UNAPPROVED, Delta Gamma", "red, true, Delta Gamma", "open, true, Alpha Beta Delta Gamma",
        "ends, 10, Alpha", "ends, 9, ''", "ends, 2027-03, Beta", "ends, soon, ''", "expiringBy, 2026-11-25, Ended", "status, NOTHING, ''"})
    void aListIsNarrowedByEachOfItsFilters(String filter, String value, String handles) {
        for (var database : databases()) {
            assertThat(handles(database, new ListQuery("", Map.of(filter, value), "", true, 0, 20))).isEqualTo(handles);
        }
    }

    @ParameterizedTest
    @CsvSource({"platform, true, Alpha Beta Delta Ended Gamma", "platform, false, Beta Delta Ended Gamma Alpha",
        "department, true, Beta Ended Gamma Alpha Delta", "handle, false, Gamma Ended Delta Beta Alpha"})
    void aListFollowsTheNamesThatPeopleRead(String column, boolean ascending, String handles) {
        for (var database : databases()) {
            assertThat(handles(database, new ListQuery("", Map.of(), column, ascending, 0, 20))).isEqualTo(handles);
        }
    }

    @Test
    void everyCountOfTheGlanceComesFromOneStatement() {
        for (var database : databases()) {
            var counts = database.work(em -> new AccountLists(em).counts(LocalDate.of(2027, 11, 1), TODAY, TODAY.plusDays(60)));
            assertThat(counts.stream().map(row -> row[0] + " " + row[1] + " " + row[2])).containsExactlyInAnyOrder(
                    "status ACTIVE 2", "status UNAPPROVED 2", "platform youtube 1", "platform facebook 3", "department AAA 1",
                    "department PRK 2", "department null 1", "red PRK 1", "red null 1", "month 202611 1", "month 202703 1",
                    "soon  1", "ending  0", "proposed  0");
        }
    }

    private static String handles(TestDatabase database, ListQuery query) {
        return String.join(" ", database.work(em -> new AccountLists(em).list(query, NAMES, TODAY)).rows().stream()
                .map(facts -> facts.profile().handle()).toList());
    }
}
