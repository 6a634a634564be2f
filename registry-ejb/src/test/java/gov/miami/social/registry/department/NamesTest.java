package gov.miami.social.registry.department;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static boolean ofPerson(String name) {
        return name.matches(NameOfPerson.class.getAnnotation(Pattern.class).regexp());
    }

    private static boolean ofDepartment(String name) {
        return name.matches(NameOfDepartment.class.getAnnotation(Pattern.class).regexp());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Zo\u00eb", "Ine\u0301s", "O'Shea", "d\u2019Artagnan", "Saint-Vilus", "Sammy, Jr.", "Jos\u00e9 (Pepe)", "\u0110\u1ed7", "\u5f20\u4f1f", " Ana "})
    void aPersonIsNamedInLettersOfAnyScript(String name) {
        assertThat(ofPerson(name)).isTrue();
        assertThat(ofDepartment(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<i>Ana</i>", "Ana \uD83D\uDE00", "Ana;", "Ana=1", "'-", "...", "Ana\tLuz", "Ana\u202E"})
    void picturesMarkupAndBareSignsNameNobody(String name) {
        assertThat(ofPerson(name)).isFalse();
        assertThat(ofDepartment(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"District 1", "Parks & Recreation", "Miami 21 / Zoning", "311: Contact Center"})
    void onlyADepartmentIsNamedWithDigitsToo(String name) {
        assertThat(ofDepartment(name)).isTrue();
        assertThat(ofPerson(name)).isFalse();
    }

    @Test
    void whatIsMissingIsLeftToTheRuleThatAsksForIt() {
        assertThat(ofPerson(" ")).isTrue();
        assertThat(ofDepartment("")).isTrue();
    }
}
