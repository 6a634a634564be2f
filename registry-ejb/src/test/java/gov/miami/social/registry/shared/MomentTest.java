package gov.miami.social.registry.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was read stands while nothing changes, for those who only look. */
class MomentTest extends Looking {

    private static final Duration MINUTE = Duration.ofMinutes(1);

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
        change("request", "R");

        assertEquals(2, ask(looking(), "a"));
    }

    @Test
    void aPageIsAboutOneMoment() {
        var moment = looking();
        ask(moment, "a");
        change("request", "R");

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
    void whenMoreIsKnownThanIsKeptWhatNobodyAskedForTheLongestGivesWay() {
        for (int fact = 0; fact < StandingFacts.MOST; fact++) {
            ask(looking(), "fact " + fact);
            now = now.plusMillis(1);
        }
        ask(looking(), "fact 1");
        assertEquals(StandingFacts.MOST, read.get());
        ask(looking(), "one more");
        ask(looking(), "one more");
        assertEquals(StandingFacts.MOST + 1, read.get(), "the newest stands");
        ask(looking(), "fact " + (StandingFacts.MOST - 1));
        ask(looking(), "fact 1");
        assertEquals(StandingFacts.MOST + 1, read.get(), "the one before it too, and what was asked for again");
        ask(looking(), "fact 0");
        assertEquals(StandingFacts.MOST + 2, read.get(), "the oldest was given up");
    }

    @Test
    void nothingStandsWhenTheClockIsSetBack() {
        ask(looking(), "a");
        now = now.minusSeconds(1);

        assertEquals(2, ask(looking(), "a"));
    }

    @Test
    void whatNobodyKnowsIsAskedAgain() {
        assertNull(looking().once("nothing", "", () -> null));
        assertEquals(1, looking().<Integer>once("nothing", "", read::incrementAndGet));
    }

    @Test
    void whoActsReadsEachTime() {
        var acting = new Moment(facts);

        assertEquals(1, ask(acting, "a"));
        assertEquals(2, ask(acting, "a"));
    }

    private int ask(Moment moment, String about) {
        return moment.once("fact", about, read::incrementAndGet);
    }
}
