package gov.miami.social.it;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** Stands in for the city clock in integration tests. It shows the real time until a test sets or moves it. */
@Dependent
@Alternative
@Priority(1)
public class CityClock {

    private static final ZoneId CITY = ZoneId.of("America/New_York");

    private static volatile InstantSource source = InstantSource.system();

    /** Stops the clock at a moment. */
    public static void set(Instant moment) {
        source = InstantSource.fixed(moment);
    }

    /** Stops the clock at a moment, written as in {@code 2031-02-03T04:05:06Z}. */
    public static void set(String moment) {
        set(Instant.parse(moment));
    }

    /** Moves the clock on; a stopped one stays stopped. */
    public static void advance(Duration time) {
        source = InstantSource.offset(source, time);
    }

    /** Back to the real time. */
    public static void reset() {
        source = InstantSource.system();
    }

    @Produces
    Clock clock() {
        return new Hand();
    }

    /** Reads the moment anew each time, so that a bean may keep the clock it was given. */
    private static final class Hand extends Clock {

        @Override
        public ZoneId getZone() {
            return CITY;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return source.withZone(zone);
        }

        @Override
        public Instant instant() {
            return source.instant();
        }
    }
}
