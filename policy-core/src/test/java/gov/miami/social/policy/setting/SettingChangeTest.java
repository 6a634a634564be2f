package gov.miami.social.policy.setting;

import static gov.miami.social.policy.setting.SettingKind.LIST;
import static gov.miami.social.policy.setting.SettingKind.NUMBER;
import static gov.miami.social.policy.shared.Clause.SETTING_NAMES_ITS_SOURCE;
import static gov.miami.social.policy.shared.Clause.SETTING_WITHIN_RANGE;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingChangeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "12", "60"})
    void aNumberInItsRangeWithASourceIsTaken(String number) {
        var decision = of(number, "APM 2-13 A.1, reading 2");
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.checks()).containsExactly(Check.of(SETTING_WITHIN_RANGE, true), Check.of(SETTING_NAMES_ITS_SOURCE, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "61", "-1", "", " ", "1.5", "1e1", "twelve", "12 months", "9999999999"})
    void whatIsNoNumberOfTheRangeIsRefused(String content) {
        assertThat(of(content, "reading 2").refusing()).containsExactly(SETTING_WITHIN_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aSettingWithoutASourceIsRefused(String source) {
        assertThat(of("12", source).refusing()).containsExactly(SETTING_NAMES_ITS_SOURCE);
    }

    @Test
    void bothFaultsAreToldAtOnce() {
        assertThat(of("0", "").refusing()).containsExactly(SETTING_WITHIN_RANGE, SETTING_NAMES_ITS_SOURCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"miami.gov", "miami.gov, miamigov.com", " a,b , c "})
    void aListIsCountedByItsNames(String list) {
        assertThat(list(list).allowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,,b", "a,", "a b", "a,b,c,d"})
    void aListWithAnEmptyNameABlankOrTooManyNamesIsRefused(String list) {
        assertThat(list(list).refusing()).containsExactly(SETTING_WITHIN_RANGE);
    }

    @Test
    void namesOfAListAreReadWithoutTheBlanksAround() {
        assertThat(SettingKind.names(" miami.gov ,miamigov.com")).containsExactly("miami.gov", "miamigov.com");
    }

    private static Decision of(String number, String source) {
        return SettingChange.decide(new SettingCase(NUMBER, 1, 60, number, source));
    }

    private static Decision list(String content) {
        return SettingChange.decide(new SettingCase(LIST, 1, 3, content, "reading 10"));
    }
}
