package gov.miami.social.policy.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DateTimeException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and other values: what is one, what cannot be, and how people read it. */
class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"10234", "C10234"})
    void aPersonnelNumberHasFiveDigitsAndALetterForThoseWhoAreNotEmployees(String number) {
        assertThat(new EmployeeId(number)).hasToString(number);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1023", "102345", "CC1023", "c10234", "C1023", "10234 "})
    void otherTextIsNoPersonnelNumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmployeeId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR", "CMO", "POLICE", "D1", "ABCDEFGH"})
    void aDepartmentKeyHasTwoToEightCapitalsOrDigits(String key) {
        assertThat(new DepartmentKey(key)).hasToString(key);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "A", "1A", "parks", "ABCDEFGHI", "A B"})
    void otherTextIsNoDepartmentKey(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DepartmentKey(text));
    }

    @Test
    void peopleAndDepartmentsAreOrderedAsTheyAreRead() {
        assertThat(new EmployeeId("10001")).isLessThan(new EmployeeId("10002")).isEqualByComparingTo(new EmployeeId("10001"));
        assertThat(new DepartmentKey("FIN")).isLessThan(new DepartmentKey("POL")).isEqualByComparingTo(new DepartmentKey("FIN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PS.1", "A.1-est", "A.4-appr", "A.5", "B.4.ii", "B.1-1", "PER.0-a", "DEF.A", "CMP.2", "STD.0"})
    void aSentenceHasAnAddress(String address) {
        assertThat(new SentenceId(address)).hasToString(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a.1", "A.1 ", "A.1-", "A.1-EST", "A..1", "A.1-est-use", "<b>"})
    void otherTextIsNoAddress(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SentenceId(text));
    }

    @Test
    void anEditionIsNamedByTheDayItWasIssued() {
        assertThat(PolicyVersion.parse("2018-03-22")).hasToString("2018-03-22");
        assertThatNullPointerException().isThrownBy(() -> new PolicyVersion(null));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PolicyVersion.parse("2018-02-30"));
    }

    @Test
    void aVerificationEndsOnce() {
        var ends = EnumSet.complementOf(EnumSet.of(VerificationState.RUNNING));
        for (var from : VerificationState.values()) {
            for (var to : VerificationState.values()) {
                assertThat(from.allows(to)).as(from + " to " + to).isEqualTo(from == VerificationState.RUNNING && ends.contains(to));
            }
        }
    }
}
