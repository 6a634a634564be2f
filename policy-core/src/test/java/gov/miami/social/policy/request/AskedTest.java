package gov.miami.social.policy.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskedTest {

    @ParameterizedTest
    @EnumSource
    void aChangeIsCalledByWhatItChanges(ChangeKind change) {
        assertThat(Asked.of(RequestKind.CHANGE, Optional.of(change)).name()).isEqualTo(change.name());
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherIsCalledByItsKind(RequestKind kind) {
        assertThat(Asked.of(kind, Optional.empty()).name()).isEqualTo(kind.name());
    }

    @Test
    void whatIsNoChangeIsNotCalledByOne() {
        assertThat(Asked.of(RequestKind.USE, Optional.of(ChangeKind.RENAME))).isEqualTo(Asked.USE);
    }
}
