package gov.miami.social.policy.request;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lifecycle of a request: every step that is allowed and, by leaving it out, every one that is not. */
class RequestStatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            DRAFTED  : SUBMITTED WITHDRAWN
            SUBMITTED: ENDORSED APPROVED RETURNED REFUSED WITHDRAWN
            ENDORSED : ENDORSED APPROVED RETURNED REFUSED WITHDRAWN
            RETURNED : SUBMITTED WITHDRAWN
            APPROVED : TAKEN_BACK
            REFUSED  : ''
            WITHDRAWN: ''
            TAKEN_BACK: ''
            """)
    void aRequestGoesWhereItsLifecycleLetsIt(RequestStatus from, String next) {
        var allowed = Arrays.stream(RequestStatus.values()).filter(from::allows).map(Enum::name).collect(toSet());
        assertThat(allowed).isEqualTo(Arrays.stream(next.split(" ")).filter(word -> !word.isEmpty()).collect(toSet()));
    }

    @Test
    void itIsWrittenInThenDecidedThenEnded() {
        assertThat(RequestStatus.values()).filteredOn(RequestStatus::openToChange).containsExactly(RequestStatus.DRAFTED, RequestStatus.RETURNED);
        assertThat(RequestStatus.values()).filteredOn(RequestStatus::awaitsDecision).containsExactly(RequestStatus.SUBMITTED, RequestStatus.ENDORSED);
        assertThat(RequestStatus.values()).filteredOn(RequestStatus::ended)
                .containsExactly(RequestStatus.APPROVED, RequestStatus.REFUSED, RequestStatus.WITHDRAWN, RequestStatus.TAKEN_BACK);
    }
}
