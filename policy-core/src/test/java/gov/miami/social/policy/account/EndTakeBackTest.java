package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.END_TAKEN_BACK_BY_WHO_APPROVED_IT;
import static gov.miami.social.policy.shared.Clause.END_TAKEN_BACK_FOR_A_REASON;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An approved end that was not carried out may be taken back by who approved it, with a reason. */
class EndTakeBackTest {

    private static final String REASON = "The festival comes back next year";

    @Test
    void whoHeadsTheOfficeTakesItBackWhoeverApproved() {
        assertThat(refusing(AccountStatus.ACTIVE, true, true, false, false, REASON)).isEmpty();
        assertThat(refusing(AccountStatus.LAPSED, true, true, false, false, REASON)).isEmpty();
    }

    @Test
    void aDesigneeTakesBackWhatHeApprovedWhileHisDelegationIsInForce() {
        assertThat(refusing(AccountStatus.ACTIVE, true, false, true, true, REASON)).isEmpty();
        assertThat(refusing(AccountStatus.ACTIVE, true, false, true, false, REASON)).as("his delegation is over").containsExactly(END_TAKEN_BACK_BY_WHO_APPROVED_IT);
        assertThat(refusing(AccountStatus.ACTIVE, true, false, false, true, REASON)).as("another designee approved").containsExactly(END_TAKEN_BACK_BY_WHO_APPROVED_IT);
    }

    @Test
    void whatHasEndedDoesNotComeBack() {
        assertThat(refusing(AccountStatus.CLOSED, true, true, false, false, REASON)).containsExactly(ACCOUNT_OPEN);
    }

    @Test
    void thereIsAnApprovalToTakeBack() {
        assertThat(refusing(AccountStatus.ACTIVE, false, true, false, false, REASON)).containsExactly(TERMINATION_APPROVED);
    }

    @Test
    void aReasonIsTold() {
        assertThat(refusing(AccountStatus.ACTIVE, true, true, false, false, "no")).containsExactly(END_TAKEN_BACK_FOR_A_REASON);
    }

    private static List<Clause> refusing(AccountStatus account, boolean approved, boolean heads, boolean approvedIt, boolean empowered, String reason) {
        return EndTakeBack.decide(new EndTakeBackCase(account, approved, heads, approvedIt, empowered, reason)).refusing();
    }
}
