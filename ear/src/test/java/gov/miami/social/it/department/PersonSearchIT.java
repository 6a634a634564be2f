package gov.miami.social.it.department;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How people are found in the server: by the words of their names however they are typed, and by department. */
@ExtendWith(ArquillianExtension.class)
class PersonSearchIT {

    @Inject
    private City city;
    @Inject
    private PersonService people;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(PersonSearchIT.class, City.class);
    }

    @Test
    void nobodyNeedsToTypeAccentsOrApostrophes() throws Exception {
        var department = city.department();
        var number = city.employee(department, "Zoë", "Àlvarez-O'Hara");
        for (var typed : new String[] {"zoe alvarez", "ALVAREZ OHARA", "àlvarez-o’hara", "hara", "O'Hara", number.value()}) {
            assertThat(As.login("employee-parks", () -> people.search(typed, Optional.empty()))).as(typed).extracting(PersonOption::id).contains(number);
        }
        assertThat(As.login("employee-parks", () -> people.search("zoe nobody", Optional.empty()))).isEmpty();
        assertThat(As.login("employee-parks", () -> people.search("zoe lvarez", Optional.empty()))).extracting(PersonOption::id).doesNotContain(number);
    }

    @Test
    void peopleOfTheDepartmentConcernedAreOfferedBeforeAllOthers() throws Exception {
        var department = city.department();
        var elsewhere = city.employee(city.department(), "Quintinus", "Aaron");
        var there = city.employee(department, "Quintinus", "Zyskind");
        assertThat(As.login("hr", () -> people.search("quintinus", Optional.empty()))).extracting(PersonOption::id).containsSubsequence(elsewhere, there);
        assertThat(As.login("hr", () -> people.search("quintinus", Optional.of(department)))).extracting(PersonOption::id).startsWith(there).contains(elsewhere).doesNotHaveDuplicates();
    }

    @Test
    void signsThatSqlReadsOtherwiseFindNothing() throws Exception {
        assertThat(As.login("employee-parks", () -> people.list(new ListQuery("_", Map.of(), "", true, 0, 20))).total()).isZero();
        assertThat(As.login("employee-parks", () -> people.search("p_rez' or 1=1", Optional.empty()))).isEmpty();
    }

    @Test
    void theListFiltersByDepartmentInTheDatabase() throws Exception {
        var department = city.department();
        var one = city.employee(department);
        city.employee(city.department());
        var rows = As.login("employee-police", () -> people.list(new ListQuery("", Map.of("department", department.value()), "name", true, 0, 20)));
        assertThat(rows.total()).isEqualTo(1);
        assertThat(rows.rows().get(0).id()).isEqualTo(one);
        assertThat(rows.rows().get(0).departmentName()).isEqualTo("Department " + department);
        assertThat(As.login("hr", () -> people.list(new ListQuery("", Map.of("department", "no such key"), "", true, 0, 20))).total()).isZero();
        assertThat(As.login("hr", () -> people.list(new ListQuery("", Map.of("department", "DIST1", "type", "VENDOR"), "type", false, 0, 20))).total()).isZero();
    }
}
