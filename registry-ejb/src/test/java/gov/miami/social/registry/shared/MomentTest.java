package gov.miami.social.registry.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was read stands while nothing changes, for those who only look. */
class MomentTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Matter PARKS = Matter.about("department", "PRK", "setting");

    private final List<LastChange.Changed> journal = new ArrayList<>(List.of(new LastChange.Changed("person", "A", "RecordPerson", 1)));
    private final AtomicInteger read = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final StandingFacts facts = new StandingFacts(new LastChange() {
        @Override
        public long number() {
            return journal.size();
        }

        @Override
        public List<Changed> since(long number) {
            return List.copyOf(journal.subList((int) number, journal.size()));
        }
    }, new Clock() {
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
    void nothingStandsWhenTheClockIsSetBack() {
        ask(looking(), "a");
        now = now.minusSeconds(1);

        assertEquals(2, ask(looking(), "a"));
    }

    @Test
    void anActAboutSomethingElseLeavesAMatterStanding() {
        assertEquals(1, askOfParks());
        change("request", "R");
        change("department", "POL");
        assertEquals(1, askOfParks());
    }

    @Test
    void anActAboutTheThingOrOneOfItsKindsMakesItVoid() {
        assertEquals(1, askOfParks());
        change("department", "PRK");
        assertEquals(2, askOfParks());
        change("setting", "anything");
        assertEquals(3, askOfParks());
    }

    @Test
    void ofOneCommandOnlyItsActsMakeAMatterVoid() {
        var places = Matter.of("person.DoMove");
        looking().tell(places, "place", "", 1);
        change("person", "Change");
        assertEquals(1, looking().<Integer>once(places, "place", "", () -> 2));
        change("person", "Move");
        assertEquals(2, looking().<Integer>once(places, "place", "", () -> 2));
    }

    @Test
    void whatOneMatterIsChangedByStandsForAnHourAtMost() {
        askOfParks();
        now = now.plus(Duration.ofHours(1)).minusMillis(1);
        assertEquals(1, askOfParks());
        now = now.plusMillis(1);
        assertEquals(2, askOfParks());
    }

    @Test
    void moreChangesThanAreToldApartMakeAllVoid() {
        askOfParks();
        IntStream.range(0, 6000).forEach(number -> change("request", "R" + number));
        assertEquals(2, askOfParks());
        assertEquals(2, askOfParks());
    }

    @Test
    void ofManyThingsThoseThatStandAreNotReadAgain() {
        assertEquals(Set.of("a", "b"), readOfPeople("a", "b"));
        assertEquals(Set.of("c"), readOfPeople("a", "b", "c"));
        change("person", "b");
        assertEquals(Set.of("b"), readOfPeople("a", "b", "c"));
        assertEquals(Set.of(), readOfPeople());
    }

    @Test
    void whatWasReadWithSomethingElseIsNotReadAgain() {
        looking().tell(PARKS, "fact", "PRK", 7);
        assertEquals(7, askOfParks());
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

    private Moment looking() {
        var moment = new Moment(facts);
        moment.look();
        return moment;
    }

    private int ask(Moment moment, String about) {
        return moment.once("fact", about, read::incrementAndGet);
    }

    private int askOfParks() {
        return looking().once(PARKS, "fact", "PRK", read::incrementAndGet);
    }

    private Set<String> readOfPeople(String... people) {
        var asked = new HashSet<String>();
        var known = looking().each(person -> Matter.about("person", person), "person", List.of(people), unknown -> {
            asked.addAll(unknown);
            return unknown.stream().collect(Collectors.toMap(Function.identity(), String::length));
        });
        assertEquals(Set.of(people), known.keySet());
        return asked;
    }

    private void change(String kind, String id) {
        journal.add(new LastChange.Changed(kind, id, "Do" + id, journal.size() + 1));
    }
}
