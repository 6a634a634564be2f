package gov.miami.social.registry.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fact of a matter stands until an act that could touch it. */
class MatterTest extends Looking {

    private static final Matter PARKS = Matter.about("department", "PRK", "setting");

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
}
