package gov.miami.social.it.account;

import static gov.miami.social.policy.account.AccountStatus.CLOSED;
import static gov.miami.social.policy.shared.Clause.ARCHIVE_PROVEN;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TAKEN_BACK_BY_WHO_GAVE_IT;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TELLS_HOW;
import static gov.miami.social.policy.shared.Clause.ATTESTED_BY_A_PERSON_IN_CHARGE;
import static gov.miami.social.policy.shared.Clause.CREDENTIALS_HANDED_OVER;
import static gov.miami.social.policy.shared.Clause.NO_HOLD;
import static gov.miami.social.policy.shared.Clause.NO_OTHER_REQUEST_OPEN;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AttestCondition;
import gov.miami.social.registry.account.CloseAccount;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.registry.account.TakeBackAttestation;
import gov.miami.social.registry.shared.StaleView;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an account ends in the server: its end approved, each condition attested by who answers for it, then the closing itself. */
@ExtendWith(ArquillianExtension.class)
class ClosingIT {

    @Inject
    private Cases cases;
    @Inject
    private AskedAccounts asked;
    @Inject
    private AccountService accounts;
    @Inject
    private ClosingService closing;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(ClosingIT.class, AskedAccounts.class, Cases.class);
    }

    @Test
    void anAccountEndsOnlyWithApprovalArchiveNoHoldAndCredentials() throws Exception {
        var account = asked.active().facts().id();
        assertThat(As.refused(() -> close("director-parks", account))).containsExactly(TERMINATION_APPROVED, ARCHIVE_PROVEN, NO_HOLD, CREDENTIALS_HANDED_OVER);
        var content = new RequestContent(Optional.empty(), asked.seen(account).facts().profile(), "", "", "Nobody reads it", false);
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), content));
        var second = cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), content);
        assertThat(As.refused(() -> cases.submit("employee-parks", second))).containsExactly(NO_OTHER_REQUEST_OPEN);
        cases.approve("designee", id);
        assertThat(As.refused(() -> close("director-parks", account))).containsExactly(ARCHIVE_PROVEN, NO_HOLD, CREDENTIALS_HANDED_OVER);
        attest("records", account, ClosingCondition.ARCHIVE_PROVEN);
        attest("records", account, ClosingCondition.NO_HOLD);
        assertThat(As.refused(() -> close("director-parks", account))).containsExactly(CREDENTIALS_HANDED_OVER);
        attest("director-parks", account, ClosingCondition.CREDENTIALS_HANDED_OVER);
        close("director-parks", account);
        assertThat(asked.seen(account).facts().status()).isEqualTo(CLOSED);
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
        assertThat(asked.seen(id).facts().closedOn()).isPresent();
        assertThat(As.login("auditor", () -> accounts.find(id)).facts().status()).as("it stays known").isEqualTo(CLOSED);
    }

    @Test
    void onlyThePersonInChargeAttestsAndOnlyWhenTheEndIsApproved() throws Exception {
        var early = asked.approved().facts().id();
        assertThat(As.refused(() -> attest("records", early, ClosingCondition.NO_HOLD))).containsExactly(TERMINATION_APPROVED);
        var id = ending();
        assertThat(As.refused(() -> attest("director-parks", id, ClosingCondition.NO_HOLD))).containsExactly(ATTESTED_BY_A_PERSON_IN_CHARGE);
        assertThat(As.refused(() -> attest("records", id, ClosingCondition.CREDENTIALS_HANDED_OVER))).containsExactly(ATTESTED_BY_A_PERSON_IN_CHARGE);
        assertThat(As.login("records", () -> closing.conditions(id))).extracting("met").containsOnly(false);
    }

    @Test
    void anAttestationTellsHowAndIsTakenBackByWhoGaveIt() throws Exception {
        var id = ending();
        assertThat(As.refused(() -> As.login("records", () -> closing.attest(new AttestCondition(id, ClosingCondition.NO_HOLD, LocalDate.of(2026, 3, 2), "."))))).containsExactly(ATTESTATION_TELLS_HOW);
        attest("records", id, ClosingCondition.NO_HOLD);
        assertThatThrownBy(() -> attest("city-manager", id, ClosingCondition.NO_HOLD)).as("one word is enough").isInstanceOf(StaleView.class);
        assertThat(As.refused(() -> takeBack("it-admin", id))).containsExactly(ATTESTATION_TAKEN_BACK_BY_WHO_GAVE_IT);
        takeBack("records", id);
        assertThatThrownBy(() -> takeBack("records", id)).as("it is taken back already").isInstanceOf(StaleView.class);
        assertThat(As.login("records", () -> closing.conditions(id))).extracting("met").containsOnly(false);
        attest("records", id, ClosingCondition.NO_HOLD);
        takeBack("city-manager", id);
        assertThat(As.login("records", () -> closing.conditions(id))).extracting("met").containsOnly(false);
        assertThat(As.login("auditor", () -> accounts.history(id))).extracting("command").endsWith("AttestCondition", "TakeBackAttestation");
    }

    private void takeBack(String login, AccountId account) throws Exception {
        As.login(login, () -> closing.takeBack(new TakeBackAttestation(account, ClosingCondition.NO_HOLD, "A request for it came in")));
    }

    /** An account in use whose end is approved. */
    private AccountId ending() throws Exception {
        var id = asked.active().facts().id();
        var content = new RequestContent(Optional.empty(), asked.seen(id).facts().profile(), "", "", "Nobody reads it", false);
        cases.approve("designee", cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(id), content)));
        return id;
    }

    private void close(String login, AccountId account) throws Exception {
        var version = asked.seen(account).facts().version();
        As.login(login, () -> closing.close(new CloseAccount(account, version)));
    }

    private void attest(String login, AccountId account, ClosingCondition condition) throws Exception {
        As.login(login, () -> closing.attest(new AttestCondition(account, condition, LocalDate.of(2026, 3, 2), "Seen by me")));
    }

    private static String inCharge(ClosingCondition condition) {
        return condition == ClosingCondition.CREDENTIALS_HANDED_OVER ? "director-parks" : "records";
    }
}
