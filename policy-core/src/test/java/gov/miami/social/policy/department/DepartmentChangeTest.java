package gov.miami.social.policy.department;

import static gov.miami.social.policy.department.DepartmentAct.CREATE;
import static gov.miami.social.policy.department.DepartmentAct.END;
import static gov.miami.social.policy.department.DepartmentAct.MERGE;
import static gov.miami.social.policy.department.DepartmentAct.OPT_IN;
import static gov.miami.social.policy.department.DepartmentAct.RENAME;
import static gov.miami.social.policy.shared.Clause.AFFILIATE_NAMES_ITS_APPROVER;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_CHANGED_BY_INSTRUMENT;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_KEY_UNIQUE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_LEFT_EMPTY;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.SUCCESSOR_STANDS;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DepartmentChangeTest {

    private static final LocalDate LAST = LocalDate.of(2024, 12, 12);

    private static List<Clause> refusing(DepartmentAct act, String instrument, LocalDate day, boolean stands, boolean ownFact) {
        return DepartmentChange.decide(new DepartmentChangeCase(act, instrument, day, Optional.of(LAST), stands, ownFact)).refusing();
    }

    @ParameterizedTest
    @EnumSource
    void anInstrumentChangesADepartment(DepartmentAct act) {
        assertThat(refusing(act, "Ordinance 14000", LAST.plusDays(1), true, true)).isEmpty();
        assertThat(refusing(act, " ", LAST.plusDays(1), true, true)).containsExactly(DEPARTMENT_CHANGED_BY_INSTRUMENT);
    }

    @ParameterizedTest
    @EnumSource
    void aChangeComesAfterTheOneBefore(DepartmentAct act) {
        assertThat(refusing(act, "Ordinance 14000", LAST.plusDays(1), true, true)).isEmpty();
        assertThat(refusing(act, "Ordinance 14000", LAST, true, true)).containsExactly(DEPARTMENT_DATES_AGREE);
    }

    @Test
    void theFirstChangeHasNoneBefore() {
        var facts = new DepartmentChangeCase(CREATE, "Charter", LocalDate.MIN, Optional.empty(), true, true);
        assertThat(DepartmentChange.decide(facts).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void onlyADepartmentThatStandsChanges(DepartmentAct act) {
        assertThat(refusing(act, "Ordinance 14000", LAST.plusDays(1), false, true)).containsExactly(DEPARTMENT_STANDS);
    }

    @Test
    void aDepartmentEndsWhenItLeavesNoAccount() {
        var facts = new DepartmentChangeCase(DepartmentAct.END, "Ordinance 14000", LAST.plusDays(1), Optional.of(LAST), true, true);
        assertThat(DepartmentChange.end(facts, true).allowed()).isTrue();
        assertThat(DepartmentChange.end(facts, false).refusing()).containsExactly(Clause.DEPARTMENT_LEAVES_NO_ACCOUNT);
    }

    @Test
    void eachActHasAConditionOfItsOwn() {
        var day = LAST.plusDays(1);
        assertThat(refusing(CREATE, "Ordinance", day, true, false)).containsExactly(DEPARTMENT_KEY_UNIQUE);
        assertThat(refusing(MERGE, "Ordinance", day, true, false)).containsExactly(SUCCESSOR_STANDS);
        assertThat(refusing(END, "Ordinance", day, true, false)).containsExactly(DEPARTMENT_LEFT_EMPTY);
        assertThat(refusing(OPT_IN, "Letter", day, true, false)).containsExactly(AFFILIATE_NAMES_ITS_APPROVER);
        assertThat(refusing(RENAME, "Ordinance", day, true, false)).isEmpty();
    }

    @Test
    void everythingUnmetIsSaidAtOnce() {
        assertThat(refusing(MERGE, "", LAST, false, false)).containsExactly(
                DEPARTMENT_CHANGED_BY_INSTRUMENT, DEPARTMENT_DATES_AGREE, DEPARTMENT_STANDS, SUCCESSOR_STANDS);
    }
}
