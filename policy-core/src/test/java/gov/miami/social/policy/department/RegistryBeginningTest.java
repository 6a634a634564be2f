package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.REGISTRY_BEGUN_ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegistryBeginningTest {

    @Test
    void whoeverIsFirstRecordsHimselfAndNobodyAfter() {
        assertThat(RegistryBeginning.decide(true).allowed()).isTrue();
        assertThat(RegistryBeginning.decide(false).refusing()).containsExactly(REGISTRY_BEGUN_ONCE);
    }
}
