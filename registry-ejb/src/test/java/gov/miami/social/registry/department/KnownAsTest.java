package gov.miami.social.registry.department;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.shared.DemoDecision;
import gov.miami.social.registry.shared.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A department is known by every name it had, and by those of the departments that became part of it; on both databases. */
class KnownAsTest {

    private static final LocalDate FIRST = LocalDate.of(2013, 10, 1);
    private static final LocalDate LATER = LocalDate.of(2020, 10, 1);
    private static final DepartmentKey PARKS = new DepartmentKey("PRK");

    @Test
    void aDepartmentIsKnownByAllItsNamesAndThoseItTookOver() {
        for (var database : new TestDatabase[] {new TestDatabase(), TestDatabase.postgres()}) {
            try (database) {
                database.run(em -> {
                    var parks = department("PRK", "Parks");
                    var key = department("VKEY", "Virginia Key");
                    DemoDecision.insist(parks.rename("Parks and Recreation", LATER, "Ordinance"));
                    DemoDecision.insist(key.merge(parks, LATER, "Ordinance"));
                    em.persist(parks);
                    em.persist(key);
                });
                var found = database.work(em -> new Departments(em).knownAs(List.of(new DepartmentOption(PARKS, "Parks and Recreation"))));
                assertThat(found).singleElement().satisfies(known -> {
                    assertThat(known.key()).isEqualTo(PARKS);
                    assertThat(known.name()).isEqualTo("Parks and Recreation");
                    assertThat(known.earlier()).containsExactlyInAnyOrder("Parks", "PRK", "Virginia Key", "VKEY");
                });
            }
        }
    }

    private static Department department(String key, String name) {
        var department = new Department(new DepartmentKey(key), DepartmentKind.UNDER_CITY_MANAGER, new Edit(Optional.empty(), Instant.EPOCH));
        DemoDecision.insist(department.create(name, FIRST, "Ordinance", false, true));
        return department;
    }
}
