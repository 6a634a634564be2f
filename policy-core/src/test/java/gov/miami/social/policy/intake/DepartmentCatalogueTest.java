package gov.miami.social.policy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.DepartmentKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentCatalogueTest {

    private static final DepartmentKey PARKS = new DepartmentKey("PRK");
    private static final DepartmentKey HOUSING = new DepartmentKey("HCD");
    private static final DepartmentKey COMMUNICATIONS = new DepartmentKey("COM");
    private static final DepartmentCatalogue CITY = new DepartmentCatalogue(List.of(
            new DepartmentFact(PARKS, "Parks and Recreation", List.of("Virginia Key", "VKEY")),
            new DepartmentFact(HOUSING, "Housing", List.of("Community and Economic Development")),
            new DepartmentFact(COMMUNICATIONS, "Office of Communications", List.of("Public Información")),
            new DepartmentFact(new DepartmentKey("CMO"), "Office of the City Manager", List.of("Manager's Communications"))));

    @ParameterizedTest
    @ValueSource(strings = {"PRK", "prk ", "Parks and Recreation", "PARKS & RECREATION", "Párks and Recreation", "Department of Parks and Recreation",
        "Recreation, Parks", "virginia key", "vkey"})
    void aDepartmentIsKnownByKeyAndByEveryNameItHadOrTookOver(String written) {
        assertThat(CITY.called(written)).contains(PARKS);
    }

    @Test
    void anAccentOrAnEmptyWordMakesNoDifference() {
        assertThat(CITY.called("public informacion")).contains(COMMUNICATIONS);
        assertThat(CITY.called("Communications Dept.")).contains(COMMUNICATIONS);
        assertThat(CITY.called("Oficina de Communications")).contains(COMMUNICATIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "Office of the City", "Recreation", "Parks and Recreation of the County"})
    void whatMayMeanAnotherMeansNone(String written) {
        assertThat(CITY.called(written)).isEmpty();
    }

    @Test
    void theNameOfTodayGoesBeforeAnEarlierOne() {
        var city = new DepartmentCatalogue(List.of(new DepartmentFact(PARKS, "Culture", List.of()), new DepartmentFact(HOUSING, "Housing", List.of("Culture"))));
        assertThat(city.called("culture")).contains(PARKS);
        var twice = new DepartmentCatalogue(List.of(new DepartmentFact(PARKS, "Parks", List.of("Culture")), new DepartmentFact(HOUSING, "Housing", List.of("Culture"))));
        assertThat(twice.called("culture")).isEmpty();
    }

    @Test
    void whatMayBeMeantIsSuggestedTheLikestFirst() {
        assertThat(CITY.suggested("Parks and Recreaton")).containsExactly("Parks and Recreation (PRK)");
        assertThat(CITY.suggested("Parks & Rec")).containsExactly("Parks and Recreation (PRK)");
        assertThat(CITY.suggested("Economic Developmnt")).containsExactly("Housing (HCD)");
        assertThat(CITY.suggested("Zoo")).isEmpty();
    }
}
