package gov.miami.social.policy.shared;

import static gov.miami.social.policy.shared.Clause.EXPORT_ONE_AT_A_TIME;
import static gov.miami.social.policy.shared.ExportState.READY;
import static gov.miami.social.policy.shared.ExportState.WRITING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long lists as files: one at a time for a person, each with one end. */
class ExportTest {

    @Test
    void whoWaitsForNoFileMayAskForOne() {
        assertThat(ExportAdmission.decide(0).allowed()).isTrue();
    }

    @Test
    void whoWaitsForOneMayNotAskForAnother() {
        assertThat(ExportAdmission.decide(1).refusing()).containsExactly(EXPORT_ONE_AT_A_TIME);
    }

    @ParameterizedTest
    @EnumSource(value = ExportState.class, mode = EnumSource.Mode.EXCLUDE, names = "WRITING")
    void whatIsBeingWrittenEndsOnce(ExportState end) {
        assertThat(WRITING.allows(end)).isTrue();
        assertThat(end.allows(READY)).isFalse();
        assertThat(end.allows(WRITING)).isFalse();
    }

    @Test
    void whatIsBeingWrittenDoesNotBeginAgain() {
        assertThat(WRITING.allows(WRITING)).isFalse();
    }
}
