package gov.miami.social.policy.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import gov.miami.social.policy.shared.Clause.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Clause BINDING = clause(true);

    @Test
    void aDecisionIsAllowedWhenEveryBindingClauseIsMet() {
        assertThat(Decision.of(Check.of(BINDING, true)).allowed()).isTrue();
        assertThat(Decision.of(Check.of(BINDING, true)).refusing()).isEmpty();
        assertThat(Decision.of(Check.of(BINDING, true), Check.of(BINDING, false)).allowed()).isFalse();
    }

    @Test
    void aBindingClauseThatIsNotMetRefusesAndDoesNotAdvise() {
        var decision = Decision.of(Check.of(BINDING, false));
        assertThat(decision.refusing()).containsExactly(BINDING);
        assertThat(decision.advising()).isEmpty();
        assertThat(decision.checks().get(0).refuses()).isTrue();
        assertThat(decision.checks().get(0).advises()).isFalse();
    }

    @Test
    void aMetClauseNeitherRefusesNorAdvises() {
        assertThat(Check.of(BINDING, true).refuses()).isFalse();
        assertThat(Check.of(BINDING, true).advises()).isFalse();
    }

    @Test
    void anAdviceThatIsNotMetIsToldAndRefusesNothing() {
        advice().ifPresent(advice -> {
            var decision = Decision.of(Check.of(advice, false));
            assertThat(decision.allowed()).isTrue();
            assertThat(decision.advising()).containsExactly(advice);
            assertThat(decision.refusing()).isEmpty();
        });
    }

    @Test
    void twoDecisionsAreAllowedTogetherOnlyWhenBothAre() {
        var yes = Decision.of(Check.of(BINDING, true));
        var no = Decision.of(Check.of(BINDING, false));
        assertThat(yes.and(yes).allowed()).isTrue();
        assertThat(yes.and(no).allowed()).isFalse();
        assertThat(no.and(yes).checks()).containsExactly(Check.of(BINDING, false), Check.of(BINDING, true));
    }

    @Test
    void aDecisionWithoutAClauseIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision(List.of()));
        assertThatNullPointerException().isThrownBy(() -> Check.of(null, true));
    }

    @Test
    void aClauseStandsInThePolicyOrInTheLawAboveItOrIsAPlainRuleOfThePortal() {
        assertThat(Arrays.stream(Clause.values()).filter(Clause::inPolicy).map(Clause::source)).containsOnly(Source.APM_2_13);
        assertThat(Clause.JOURNAL_UNBROKEN.inPolicy()).isFalse();
        assertThat(Arrays.stream(Clause.values())).allSatisfy(clause -> {
            assertThat(clause.section().isEmpty()).as(clause.name()).isEqualTo(clause.source() == Source.PORTAL);
            assertThat(clause.reading()).isBetween(0, 17);
        });
        assertThat(Clause.DELEGATION_SIGNED.reading()).isEqualTo(11);
    }

    private static Clause clause(boolean binding) {
        return Arrays.stream(Clause.values()).filter(clause -> clause.binds() == binding).findFirst().orElseThrow();
    }

    private static Optional<Clause> advice() {
        return Arrays.stream(Clause.values()).filter(clause -> !clause.binds()).findFirst();
    }
}
