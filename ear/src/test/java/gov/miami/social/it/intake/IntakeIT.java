package gov.miami.social.it.intake;

import static gov.miami.social.policy.intake.IntakeStatus.APPLIED;
import static gov.miami.social.policy.intake.IntakeStatus.DISCARDED;
import static gov.miami.social.policy.intake.IntakeStatus.READ;
import static gov.miami.social.policy.intake.IntakeStatus.UNREADABLE;
import static gov.miami.social.policy.shared.Clause.LIST_BRINGS_ACCOUNTS;
import static gov.miami.social.policy.shared.Clause.LIST_HAS_CONTENT;
import static gov.miami.social.policy.shared.Clause.LIST_HAS_OWNER;
import static gov.miami.social.policy.shared.Clause.LIST_IS_A_TABLE;
import static gov.miami.social.policy.shared.Clause.LIST_STEP_IN_ORDER;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.Remark;
import gov.miami.social.policy.intake.RowRemark;
import gov.miami.social.policy.intake.Stop;
import gov.miami.social.policy.intake.Trouble;
import gov.miami.social.policy.intake.Verdict;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.intake.ApplyList;
import gov.miami.social.registry.intake.DiscardList;
import gov.miami.social.registry.intake.IntakeRowView;
import gov.miami.social.registry.intake.IntakeService;
import gov.miami.social.registry.intake.ReadList;
import gov.miami.social.registry.intake.ReceiveList;
import gov.miami.social.registry.journal.JournalService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.StaleView;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of found accounts in the server: every kind of dirt is named by its line and column, and all comes in or nothing. */
@ExtendWith(ArquillianExtension.class)
class IntakeIT {

    @Inject
    private Lists lists;
    @Inject
    private IntakeService intakes;
    @Inject
    private AccountService accounts;
    @Inject
    private JournalService journal;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(IntakeIT.class, Lists.class);
    }

    @Test
    void everyRowHasItsVerdictWithLineColumnAndReason() throws Exception {
        var good = Lists.name();
        var list = lists.received("""
                service,account,service_url,organization,language,created_at
                facebook,%1$s,http://facebook.com/%1$s,Parks,English,2012-04-11 23:47:42
                facebook,%1$s,https://www.facebook.com/%1$s/,Parks again,English,2012-04-11
                youtube,pd,http://facebook.com/%1$spd,Police,English,2012-04-11
                google_plus,+NASA,https://plus.google.com/+NASA,x,English,2012-01-01
                ,,https://notfacebook.com/x,x,English,2012-01-01
                ,,https://www.youtube.com/watch?v=1,x,English,2012-01-01
                facebook,%1$sb,http://facebook.com/%1$sb,x,The parks of the city are open every day of the year,soon
                facebook,x
                facebook,%1$sc,http://facebook.com/%1$sc,b\u0007ell,English,2012-01-01
                """.formatted(good));
        assertThat(list.status()).isEqualTo(READ);
        assertThat(lists.rows(list)).extracting(IntakeRowView::verdict).containsExactly(Verdict.NEW, Verdict.DUPLICATE, Verdict.REFUSED,
                Verdict.REFUSED, Verdict.REFUSED, Verdict.REFUSED, Verdict.NEW_WITH_REMARKS, Verdict.REFUSED, Verdict.REFUSED);
        assertThat(lists.rows(list, Map.of("verdict", "NEW_WITH_REMARKS")).get(0).remarks()).containsExactly(
                new RowRemark(Remark.LANGUAGE_IS_A_SENTENCE, "language", "The parks of the city are open every day of the year"),
                new RowRemark(Remark.BAD_DATE, "created_at", "soon"));
        assertThat(lists.rows(list, Map.of("remark", "PLATFORM_RETIRED"))).extracting(IntakeRowView::line).containsExactly(5L);
        assertThat(lists.rows(list, Map.of("remark", "BROKEN_COLUMNS"))).extracting(IntakeRowView::line).containsExactly(9L);
        assertThat(lists.rows(list, Map.of("remark", "CONTROL_CHARACTERS"))).extracting(IntakeRowView::line).containsExactly(10L);
        assertThat(list.counts().comingIn()).isEqualTo(2);
    }

    @Test
    void broughtInAccountsStandUnapprovedAndInTheJournal() throws Exception {
        var one = Lists.name();
        var two = Lists.name();
        var list = lists.received("url;department\nfacebook.com/" + one + ";\nfacebook.com/" + two + ";POL\n");
        var done = lists.applied(list);
        assertThat(done.status()).isEqualTo(APPLIED);
        var account = As.login("auditor", () -> accounts.list(new ListQuery(one, Map.of(), "", true, 0, 5))).rows().get(0);
        assertThat(account.status()).isEqualTo(AccountStatus.UNAPPROVED);
        assertThat(account.department()).contains(Lists.PARKS);
        assertThat(As.login("auditor", () -> accounts.list(new ListQuery(two, Map.of(), "", true, 0, 5))).rows().get(0).department())
                .contains(new DepartmentKey("POL"));
        var row = As.login("auditor", () -> journal.list(query("subject", account.id().toString()))).rows().get(0);
        assertThat(row.command()).isEqualTo("RecordFoundAccount");
        assertThat(row.login()).isEqualTo("it-admin");
    }

    @Test
    void readAgainItsAccountsAreRegisteredAndItIsNotAppliedTwice() throws Exception {
        var content = "url\nfacebook.com/" + Lists.name() + "\n";
        var done = lists.applied(lists.received(content));
        assertThat(As.refused("it-admin", () -> intakes.apply(new ApplyList(done.id(), done.version())))).contains(LIST_STEP_IN_ORDER);
        var again = lists.received(content);
        assertThat(lists.rows(again)).extracting(IntakeRowView::verdict).containsExactly(Verdict.REGISTERED);
        assertThat(As.refused("it-admin", () -> intakes.apply(new ApplyList(again.id(), again.version())))).containsExactly(LIST_BRINGS_ACCOUNTS);
    }

    @Test
    void whatTheRegistryLearntMeanwhileUndoesAllOfIt() throws Exception {
        var early = Lists.name();
        var late = Lists.name();
        var list = lists.received("url\nfacebook.com/" + early + "\nfacebook.com/" + late + "\n");
        lists.applied(lists.received("url\nfacebook.com/" + late + "\n"));
        var stopped = lists.applied(list);
        assertThat(stopped.status()).isEqualTo(READ);
        assertThat(stopped.stop()).contains(Stop.OUTDATED);
        assertThat(As.login("auditor", () -> accounts.list(new ListQuery(early, Map.of(), "", true, 0, 5))).total()).isZero();
        As.login("it-admin", () -> intakes.read(new ReadList(stopped.id(), stopped.version())));
        var readAgain = lists.settled(stopped.id());
        assertThat(readAgain.counts().comingIn()).isEqualTo(1);
        assertThat(lists.applied(readAgain).status()).isEqualTo(APPLIED);
    }

    @Test
    void aStepFromAnOlderViewIsToldSo() throws Exception {
        var list = lists.received("url\nfacebook.com/" + Lists.name() + "\n");
        assertThatThrownBy(() -> As.login("it-admin", () -> intakes.apply(new ApplyList(list.id(), list.version() - 1)))).isInstanceOf(StaleView.class);
        As.login("it-admin", () -> intakes.discard(new DiscardList(list.id(), list.version())));
        assertThat(lists.settled(list.id()).status()).isEqualTo(DISCARDED);
    }

    @Test
    void aFileThatIsNoListIsRefusedOrCalledUnreadable() throws Exception {
        assertThat(As.refused("it-admin", () -> intakes.receive(file("list.csv", new byte[0], Lists.PARKS)))).containsExactly(LIST_HAS_CONTENT);
        assertThat(As.refused("it-admin", () -> intakes.receive(file("list.csv", "PK\u0003\u0004 and so on".getBytes(ISO_8859_1), Lists.PARKS)))).containsExactly(LIST_IS_A_TABLE);
        assertThat(As.refused("it-admin", () -> intakes.receive(file("list.csv", "url\n".getBytes(UTF_8), new DepartmentKey("NOSUCH"))))).containsExactly(LIST_HAS_OWNER);
        assertThat(lists.received("some text, without sense").trouble()).contains(Trouble.NO_ADDRESSES);
        assertThat(lists.received("url,language\n").status()).isEqualTo(UNREADABLE);
    }

    @Test
    void onlyCommunicationsAndThePortalsAdministratorsTakeListsIn() {
        for (var login : List.of("employee-parks", "director-parks", "hr", "auditor", "city-manager")) {
            assertThatThrownBy(() -> As.login(login, () -> intakes.list(ListQuery.firstPage()))).isInstanceOf(EJBAccessException.class);
        }
    }

    private static ReceiveList file(String name, byte[] content, DepartmentKey department) {
        return new ReceiveList(IntakeId.random(), name, content, Optional.ofNullable(department), false);
    }

    private static ListQuery query(String filter, String value) {
        return new ListQuery("", Map.of(filter, value), "", true, 0, 5);
    }
}
