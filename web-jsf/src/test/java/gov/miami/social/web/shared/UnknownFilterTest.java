package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A filter asks for what is offered, for a day, or for anything typed; everything else is unknown. */
class UnknownFilterTest {

    private static final List<Choice> OFFERED = List.of(new Choice("APPROVED", "Approved"), new Choice("REFUSED", "Refused"));

    @Test
    void whatIsOfferedIsKnownAndNothingElse() {
        assertThat(UnknownFilter.known("status", "REFUSED", OFFERED)).isTrue();
        assertThat(UnknownFilter.known("status", "refused", OFFERED)).isFalse();
    }

    @Test
    void aDayIsKnownAndNoDayIsNot() {
        assertThat(UnknownFilter.known("from", "2026-03-02", List.of())).isTrue();
        assertThat(UnknownFilter.known("until", "2026-02-30", List.of())).isFalse();
    }

    @Test
    void whatIsAskedForOrNotIsYesOrNo() {
        assertThat(UnknownFilter.known("open", "true", List.of())).isTrue();
        assertThat(UnknownFilter.known("ending", "abc", List.of())).isFalse();
        assertThat(new UnknownFilter("request_list.open", "abc").senseless()).isTrue();
        assertThat(new UnknownFilter("request_list.department", "OLD").senseless()).isFalse();
    }

    @Test
    void whatIsTypedMayBeAnything() {
        assertThat(UnknownFilter.known("subject", "R-2026-0001", List.of())).isTrue();
    }

    @Test
    void theFilterIsCalledAsOnItsPage() {
        assertThat(new UnknownFilter("account_list.status", "x").name()).isEqualTo("status");
    }
}
