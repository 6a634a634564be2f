package gov.miami.social.registry.department;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.department.CivilServiceStatus;
import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.department.PersonRecordingCase.Uniqueness;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are found by the beginnings of words, whatever their accents and case, on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final DepartmentKey PARKS = new DepartmentKey("PRK");
    private static final Edit EDIT = new Edit(Optional.empty(), Instant.EPOCH);

    private final TestDatabase h2 = filled(new TestDatabase());
    private final TestDatabase postgres = filled(TestDatabase.postgres());

    private static TestDatabase filled(TestDatabase database) {
        database.run(em -> {
            var parks = new Department(PARKS, DepartmentKind.UNDER_CITY_MANAGER, EDIT);
            parks.create("Parks", TODAY.minusYears(9), "Ordinance", false, true);
            em.persist(parks);
            em.persist(person("20101", "Noémie", "Saint-Vilus", "nsaint"));
            em.persist(person("20102", "Luis", "Davila", "ldavila"));
            em.persist(person("20103", "Ana", "O'Hara", "ahara"));
        });
        return database;
    }

    private static Person person(String number, String given, String family, String login) {
        var person = new Person(new EmployeeId(number), PersonType.EMPLOYEE, TODAY.minusYears(1), EDIT);
        var particulars = new Particulars(new EmployeeId(number), given, family, "p" + number + "@miami.example", "Ranger").login(Optional.of(login))
                .standing(Optional.empty(), CivilServiceStatus.UNCLASSIFIED);
        assertThat(person.record(particulars, new Vetting(true, true, new Uniqueness(true, true, true)), PARKS, true).allowed()).isTrue();
        return person;
    }

    @AfterAll
    void close() {
        h2.close();
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({"Noemie, 20101", "NOÉM, 20101", "saint-vilus, 20101", "vil, 20101", "noe sai, 20101", "20102, 20102", "ldav, 20102", "p2010, 20101 20102 20103",
        "ohara, 20103", "o'hara ana, 20103", "hara, 20103", "emie, ''", "ila, ''", "0101, ''", "noemie davila, ''", "_, ''", "-, ''"})
    void aWordIsFoundByItsBeginning(String typed, String found) {
        for (var database : List.of(h2, postgres)) {
            assertThat(database.<String>work(em -> new PeopleSearch(em).search(typed, TODAY).stream().map(person -> person.number().value()).sorted()
                    .collect(Collectors.joining(" ")))).as(typed).isEqualTo(found);
        }
    }

    @Test
    void aCorrectedNameIsFoundAndTheOldOneIsNot() {
        for (var database : List.of(h2, postgres)) {
            database.run(em -> em.persist(person("20109", "Eva", "Wrong", "eva")));
            database.run(em -> em.find(Person.class, "20109").change(new Particulars(new EmployeeId("20109"), "Eva", "Right", "eva@miami.example", "Ranger")
                    .standing(Optional.empty(), CivilServiceStatus.UNCLASSIFIED), new Vetting(true, true, new Uniqueness(true, true, true)), TODAY));
            assertThat(database.<Integer>work(em -> new PeopleSearch(em).search("eva right", TODAY).size())).isEqualTo(1);
            assertThat(database.<Integer>work(em -> new PeopleSearch(em).search("eva wrong", TODAY).size())).isZero();
            database.run(em -> em.find(Person.class, "20109").separate(true, TODAY.minusDays(1), TODAY));
        }
    }

    /** The list sorts people by where they stand as the rule does; who is to come is offered, who has gone is not. */
    @Test
    void whereAPersonStandsIsFoundAsTheRuleSaysIt() {
        var from = TODAY.minusYears(1);
        for (var database : List.of(h2, postgres)) {
            for (var status : EmploymentStatus.values()) {
                for (var day : List.of(from.minusDays(1), TODAY)) {
                    var expected = EmploymentStatus.on(day, from, Optional.empty(), Optional.empty()) == status ? 1 : 0;
                    var query = new ListQuery("luis", Map.of("status", status.name()), "", true, 0, 20);
                    assertThat(database.<Long>work(em -> new PeopleSearch(em).list(query, day).total())).as(status + " " + day).isEqualTo(expected);
                }
            }
            assertThat(database.<Integer>work(em -> new PeopleSearch(em).search("luis", from.minusDays(1)).size())).isEqualTo(1);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void postgresFindsABeginningByTheIndex() {
        List<String> plan = postgres.work(em -> {
            em.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            return em.createNativeQuery("explain select person from person_word where word like 'noe%' escape '!'").getResultList();
        });
        assertThat(String.join("\n", plan)).contains("person_word_begins").contains("~>=~");
    }
}
