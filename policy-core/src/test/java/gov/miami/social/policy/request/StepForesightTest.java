package gov.miami.social.policy.request;

import static gov.miami.social.policy.shared.Clause.ANOTHER_DECIDES_FOR_REQUESTER;
import static gov.miami.social.policy.shared.Clause.EVERY_STEP_HAS_A_DECIDER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Before handing in, a requester learns that he does not decide himself, and whether anybody can; neither holds him back. */
class StepForesightTest {

    @Test
    void whoWouldApproveHimselfIsToldThatAnotherDoes() {
        assertThat(StepForesight.decide(true, true).advising()).containsExactly(ANOTHER_DECIDES_FOR_REQUESTER);
        assertThat(StepForesight.decide(false, true).advising()).isEmpty();
    }

    @Test
    void aStepThatNobodyMayDecideTodayIsTold() {
        assertThat(StepForesight.decide(false, false).advising()).containsExactly(EVERY_STEP_HAS_A_DECIDER);
        assertThat(StepForesight.decide(true, false).allowed()).as("advice only").isTrue();
    }
}
