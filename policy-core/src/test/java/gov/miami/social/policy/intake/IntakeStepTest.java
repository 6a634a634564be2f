package gov.miami.social.policy.intake;

import static gov.miami.social.policy.intake.IntakeStatus.APPLIED;
import static gov.miami.social.policy.intake.IntakeStatus.APPLYING;
import static gov.miami.social.policy.intake.IntakeStatus.DISCARDED;
import static gov.miami.social.policy.intake.IntakeStatus.READ;
import static gov.miami.social.policy.intake.IntakeStatus.READING;
import static gov.miami.social.policy.intake.IntakeStatus.RECEIVED;
import static gov.miami.social.policy.intake.IntakeStatus.UNREADABLE;
import static gov.miami.social.policy.shared.Clause.LIST_BRINGS_ACCOUNTS;
import static gov.miami.social.policy.shared.Clause.LIST_HAS_CONTENT;
import static gov.miami.social.policy.shared.Clause.LIST_HAS_OWNER;
import static gov.miami.social.policy.shared.Clause.LIST_IS_A_TABLE;
import static gov.miami.social.policy.shared.Clause.LIST_STEP_IN_ORDER;
import static gov.miami.social.policy.shared.Clause.LIST_WITHIN_SIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeStepTest {

    private static final Map<IntakeStatus, Set<IntakeStatus>> TABLE = Map.of(
            RECEIVED, Set.of(READING, DISCARDED), READING, Set.of(READ, UNREADABLE, RECEIVED), READ, Set.of(READING, APPLYING, DISCARDED),
            UNREADABLE, Set.of(READING, DISCARDED), APPLYING, Set.of(APPLIED, READ), APPLIED, Set.of(), DISCARDED, Set.of());

    @ParameterizedTest
    @EnumSource(IntakeStatus.class)
    void everyStepIsInTheTable(IntakeStatus from) {
        assertThat(Arrays.stream(IntakeStatus.values()).filter(from::allows)).containsExactlyInAnyOrderElementsOf(TABLE.get(from));
    }

    @Test
    void stoppedWorkIsUndone() {
        assertThat(READING.stopped()).isEqualTo(RECEIVED);
        assertThat(APPLYING.stopped()).isEqualTo(READ);
        assertThatIllegalStateException().isThrownBy(APPLIED::stopped);
        assertThat(Arrays.stream(IntakeStatus.values()).filter(IntakeStatus::running)).containsExactly(READING, APPLYING);
    }

    @Test
    void aStepOutOfOrderIsRefused() {
        assertThat(IntakeStep.decide(READ, READING, 0).allowed()).isTrue();
        assertThat(IntakeStep.decide(APPLIED, READING, 0).refusing()).containsExactly(LIST_STEP_IN_ORDER);
    }

    @Test
    void aListIsAppliedWhenItBringsAnAccount() {
        assertThat(IntakeStep.decide(READ, APPLYING, 1).allowed()).isTrue();
        assertThat(IntakeStep.decide(READ, APPLYING, 0).refusing()).containsExactly(LIST_BRINGS_ACCOUNTS);
    }

    @Test
    void aFileOfTextWithinSizeForAStandingDepartmentIsTakenIn() {
        assertThat(IntakeReceipt.decide(1, 1, true, true).allowed()).isTrue();
        assertThat(IntakeReceipt.decide(0, 1, true, true).refusing()).containsExactly(LIST_HAS_CONTENT);
        assertThat(IntakeReceipt.decide(2, 1, true, true).refusing()).containsExactly(LIST_WITHIN_SIZE);
        assertThat(IntakeReceipt.decide(1, 1, false, true).refusing()).containsExactly(LIST_IS_A_TABLE);
        assertThat(IntakeReceipt.decide(1, 1, true, false).refusing()).containsExactly(LIST_HAS_OWNER);
    }
}
