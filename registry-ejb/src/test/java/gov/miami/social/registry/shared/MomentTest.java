package gov.miami.social.registry.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What was read stands while nothing changes, for those who only look. */
class MomentTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AtomicLong lastChange = new AtomicLong(1);
    private final AtomicInteger read = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final StandingFacts facts = new StandingFacts(lastChange::get, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("America/New_York");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void whoLooksReadsAFactOnceAndTheNextOneNotAtAll() {
        var first = looking();

        assertEquals(1, ask(first, "a"));
        assertEquals(1, ask(first, "a"));
        assertEquals(1, ask(looking(), "a"));
    }

    @Test
    void anotherQuestionIsReadByItself() {
        assertEquals(1, ask(looking(), "a"));
        assertEquals(2, ask(looking(), "b"));
    }

    @Test
    void aChangeMakesWhatWasReadVoidForTheNextToLook() {
        ask(looking(), "a");
        lastChange.incrementAndGet();

        assertEquals(2, ask(looking(), "a"));
    }

    @Test
    void aPageIsAboutOneMoment() {
        var moment = looking();
        ask(moment, "a");
        lastChange.incrementAndGet();

        assertEquals(1, ask(moment, "a"));
    }

    @Test
    void nothingStandsForAMinuteOrMore() {
        ask(looking(), "a");
        now = now.plus(MINUTE).minusMillis(1);
        assertEquals(1, ask(looking(), "a"));
        now = now.plusMillis(1);
        assertEquals(2, ask(looking(), "a"));
    }

    @Test
    void nothingStandsWhenTheClockIsSetBack() {
        ask(looking(), "a");
        now = now.minusSeconds(1);

        assertEquals(2, ask(looking(), "a"));
    }

    @Test
    void whoActsReadsEachTime() {
        var acting = new Moment(facts);

        assertEquals(1, ask(acting, "a"));
        assertEquals(2, ask(acting, "a"));
    }

    private Moment looking() {
        var moment = new Moment(facts);
        moment.look();
        return moment;
    }

    private int ask(Moment moment, String about) {
        return moment.once("fact", about, read::incrementAndGet);
    }
}
