package gov.miami.social.it.journal;

import static gov.miami.social.policy.shared.Clause.EVIDENCE_OF_ADMITTED_KIND;
import static gov.miami.social.policy.shared.Clause.JOURNAL_UNBROKEN;
import static gov.miami.social.policy.shared.Clause.SETTING_NAMES_ITS_SOURCE;
import static gov.miami.social.policy.shared.Clause.SETTING_WITHIN_RANGE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Until;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.evidence.EvidencePurpose;
import gov.miami.social.policy.shared.JournalFault;
import gov.miami.social.policy.shared.VerificationState;
import gov.miami.social.registry.evidence.EvidenceService;
import gov.miami.social.registry.evidence.KeepEvidence;
import gov.miami.social.registry.journal.JournalService;
import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.journal.VerificationService;
import gov.miami.social.registry.journal.VerificationView;
import gov.miami.social.registry.setting.ChangeSetting;
import gov.miami.social.registry.setting.SettingService;
import gov.miami.social.registry.setting.SettingView;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.PolicyRefusal;
import gov.miami.social.registry.shared.StaleView;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done and what is refused stands in the journal, once, in one order; and whoever changes it is found out. */
@ExtendWith(ArquillianExtension.class)
class JournalIT {

    private static final String SETTING = "waiting.warning.days";
    private static final byte[] PDF = "%PDF-1.7 proof".getBytes(UTF_8);

    @Inject
    private UserTransaction work;
    @Inject
    private JournalService journal;
    @Inject
    private VerificationService verifications;
    @Inject
    private SettingService settings;
    @Inject
    private EvidenceService evidence;
    @Resource(lookup = "java:jboss/datasources/SocialDS")
    private DataSource database;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(JournalIT.class);
    }

    @Test
    void anActIsKeptWithItsActorItsPolicyAndItsClauses() throws Exception {
        change("7", "City Manager's memo");
        var row = newest();
        assertThat(row.command()).isEqualTo("ChangeSetting");
        assertThat(row.login()).isEqualTo("it-admin");
        assertThat(row.actor()).isPresent();
        assertThat(row.allowed()).isTrue();
        assertThat(row.policy()).hasToString("2018-03-22");
        assertThat(row.checks()).extracting("clause").containsExactly(SETTING_WITHIN_RANGE, SETTING_NAMES_ITS_SOURCE);
        assertThat(row.details()).contains("\"content\":\"7\"");
    }

    @Test
    void aRefusalChangesNothingAndIsKept() throws Exception {
        var before = setting();
        var refusal = catchThrowableOfType(PolicyRefusal.class, () -> change("0", " "));
        assertThat(refusal.decision().refusing()).containsExactly(SETTING_WITHIN_RANGE, SETTING_NAMES_ITS_SOURCE);
        assertThat(setting()).isEqualTo(before);
        assertThat(newest().allowed()).isFalse();
        assertThat(newest().checks()).allSatisfy(check -> assertThat(check.met()).isFalse());
    }

    @Test
    void whatWasChangedMeanwhileIsTurnedBackAndLeavesNoRow() throws Exception {
        var seen = setting();
        change("8", "memo");
        var last = newest().sequence();
        assertThatThrownBy(() -> As.login("it-admin", () -> settings.change(new ChangeSetting(SETTING, "9", "memo", false, seen.version()))))
                .isInstanceOf(StaleView.class);
        assertThat(newest().sequence()).isEqualTo(last);
    }

    @Test
    void aSocialSecurityNumberIsRefusedOnArrivalAndReachesNeitherTableNorJournal() throws Exception {
        var before = setting();
        var last = newest().sequence();
        var invalid = catchThrowableOfType(ConstraintViolationException.class, () -> change("6", "asked by the holder of 123-45-6789"));
        assertThat(invalid.getConstraintViolations()).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath().toString()).endsWith(".source");
            assertThat(violation.getMessage()).doesNotContain("123-45-6789");
        });
        assertThat(setting()).isEqualTo(before);
        assertThat(newest().sequence()).isEqualTo(last);
    }

    @Test
    void thirtyActsAtOnceStandInOneUnbrokenOrder() throws Exception {
        var before = newest().sequence();
        var pool = Executors.newFixedThreadPool(10);
        List<Callable<EvidenceId>> acts = IntStream.range(0, 30).<Callable<EvidenceId>>mapToObj(number -> () -> kept("employee-parks", "proof" + number + ".pdf", PDF)).toList();
        for (var act : pool.invokeAll(acts)) {
            act.get();
        }
        pool.shutdown();
        assertThat(newest().sequence()).isEqualTo(before + 30);
        assertThat(verified().state()).isEqualTo(VerificationState.UNBROKEN);
    }

    @Test
    void aChangedRowIsFoundNamedAndTheFindingKept() throws Exception {
        change("5", "memo");
        var row = newest();
        sql("update journal_entry set login = 'someone' where sequence = " + row.sequence());
        var broken = verified();
        sql("update journal_entry set login = 'it-admin' where sequence = " + row.sequence());
        assertThat(broken.state()).isEqualTo(VerificationState.BROKEN);
        assertThat(broken.fault()).contains(new JournalFault(row.sequence(), JournalFault.Kind.CHANGED));
        assertThat(newest().command()).isEqualTo("JournalVerified");
        assertThat(newest().checks()).extracting("clause", "met").containsExactly(tuple(JOURNAL_UNBROKEN, false));
        assertThat(verified().state()).isEqualTo(VerificationState.UNBROKEN);
    }

    @Test
    void theJournalIsForThoseWhoOverseeAndItsVerificationForAuditorsAndAdministrators() {
        for (var login : List.of("employee-parks", "director-parks", "communications", "hr", "it-admin")) {
            assertThatThrownBy(() -> As.login(login, () -> journal.list(ListQuery.firstPage()))).as(login).isInstanceOf(EJBAccessException.class);
        }
        for (var login : List.of("employee-parks", "city-manager", "records")) {
            assertThatThrownBy(() -> As.login(login, () -> verifications.latest())).as(login).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void aFileIsGivenBackToWhoKeptItAndToThoseWhoOversee() throws Exception {
        var id = kept("director-parks", "../memo.pdf", PDF);
        for (var login : List.of("director-parks", "auditor", "records", "city-manager")) {
            assertThat(As.login(login, () -> evidence.download(id)).bytes()).as(login).isEqualTo(PDF);
        }
        assertThat(As.login("auditor", () -> evidence.find(id)).name()).isEqualTo("memo.pdf");
        for (var login : List.of("employee-parks", "director-police", "it-admin")) {
            assertThatThrownBy(() -> As.login(login, () -> evidence.download(id))).as(login).isInstanceOf(NotYours.class);
        }
    }

    @Test
    void aProgramIsNotKeptAsProof() throws Exception {
        var refusal = catchThrowableOfType(PolicyRefusal.class, () -> kept("director-parks", "memo.pdf", new byte[] {'M', 'Z', 0, 0, 3, 0, 0, 0}));
        assertThat(refusal.decision().refusing()).containsExactly(EVIDENCE_OF_ADMITTED_KIND);
    }

    @Test
    void aRefusalAfterASettledActUndoesTheActAndIsKept() throws Exception {
        var before = newest().sequence();
        As.login("director-parks", () -> {
            work.begin();
            evidence.keep(KeepEvidence.of("memo.pdf", EvidencePurpose.OTHER, PDF));
            assertThatThrownBy(() -> evidence.keep(KeepEvidence.of("memo.exe", EvidencePurpose.OTHER, new byte[] {'M', 'Z', 0, 0}))).isInstanceOf(PolicyRefusal.class);
            work.rollback();
        });
        assertThat(newest().sequence()).isEqualTo(before + 1);
        assertThat(newest().allowed()).isFalse();
    }

    /** The head of the journal is locked last, so whoever has settled an act and goes on to change more stands in nobody's way. */
    @Test
    void anActThatIsSettledButNotCommittedHoldsNobodyUp() throws Exception {
        var before = newest().sequence();
        var beside = Executors.newSingleThreadExecutor();
        As.login("director-parks", () -> {
            work.begin();
            evidence.keep(KeepEvidence.of("first.pdf", EvidencePurpose.OTHER, PDF));
            beside.submit(() -> kept("employee-parks", "second.pdf", PDF)).get(1, TimeUnit.MINUTES);
            assertThat(newest().sequence()).isEqualTo(before + 1);
            work.commit();
        });
        beside.shutdown();
        assertThat(newest().sequence()).isEqualTo(before + 2);
        assertThat(verified().state()).isEqualTo(VerificationState.UNBROKEN);
    }

    private void change(String content, String source) throws Exception {
        As.login("it-admin", () -> settings.change(new ChangeSetting(SETTING, content, source, true, setting().version())));
    }

    private SettingView setting() throws Exception {
        return As.login("it-admin", () -> settings.find(SETTING));
    }

    private EvidenceId kept(String login, String name, byte[] bytes) throws Exception {
        return As.login(login, () -> evidence.keep(KeepEvidence.of(name, EvidencePurpose.OTHER, bytes)));
    }

    private JournalView newest() throws Exception {
        return As.login("auditor", () -> journal.list(new ListQuery("", Map.of(), "", true, 0, 1))).rows().get(0);
    }

    private VerificationView verified() throws Exception {
        return As.login("auditor", () -> {
            verifications.start();
            return Until.seen(Duration.ofSeconds(30), () -> verifications.latest().orElseThrow(), run -> !run.running());
        });
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
