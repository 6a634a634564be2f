package gov.miami.social.web.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.web.shared.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListAboutTest {

    private static final List<Choice> OFFERED = List.of(new Choice("SENT", "Sent"), new Choice("true", "Only the open ones"));

    @Test
    void whatWasChosenIsSaidAsItWasOfferedWhetherARowShowsItOrNot() {
        assertThat(ListAbout.said("SENT", OFFERED)).isEqualTo("Sent");
        assertThat(ListAbout.said("true", OFFERED)).isEqualTo("Only the open ones");
    }

    @Test
    void whatNobodyOfferedIsSaidAsItWasTyped() {
        assertThat(ListAbout.said("QUEUED", OFFERED)).isEqualTo("QUEUED");
        assertThat(ListAbout.said("SENT", List.of())).isEqualTo("SENT");
        assertThat(ListAbout.said("2026-13-02", OFFERED)).isEqualTo("2026-13-02");
    }
}
