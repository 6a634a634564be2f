package gov.miami.social.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.Roles;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That tests inside the server speak as people, and that the application reads the clock they set. */
@ExtendWith(ArquillianExtension.class)
class InServerIT {

    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(InServerIT.class);
    }

    @Test
    void aGroupGivesTheRoleMappedToIt() throws Exception {
        As.login("director-parks", () -> {
            assertThat(caller.login()).isEqualTo("director-parks");
            assertThat(caller.is(Roles.DIRECTOR)).isTrue();
            assertThat(caller.is(Roles.HR)).isFalse();
        });
    }

    @Test
    void theCityClockShowsWhatATestSets() {
        CityClock.set("2031-02-03T04:05:06Z");
        CityClock.advance(Duration.ofHours(24));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2031-02-04T04:05:06Z"));
        assertThat(clock.getZone().getId()).isEqualTo("America/New_York");
        CityClock.reset();
        assertThat(clock.instant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    @RunAsClient
    void aTestOutsideTheServerSetsTheClockToo() {
        assertThat(Portal.anonymous().post("/it/clock", Map.of("set", "2031-02-03T04:05:06Z")).statusCode()).isEqualTo(200);
        assertThat(Portal.anonymous().post("/it/clock", Map.of("reset", "")).statusCode()).isEqualTo(200);
    }
}
