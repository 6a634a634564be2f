package gov.miami.social.registry.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** City time; the only clock the application reads. */
@Dependent
public class CityClock {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
