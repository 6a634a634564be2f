package gov.miami.social.policy.request;

import static gov.miami.social.policy.request.Requests.DESIGNEE;
import static gov.miami.social.policy.request.Requests.DIRECTOR;
import static gov.miami.social.policy.request.Requests.content;
import static gov.miami.social.policy.request.Requests.directorsStep;
import static gov.miami.social.policy.request.Requests.establishing;
import static gov.miami.social.policy.request.Requests.onPlatform;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_APPROVES_FIRST;
import static gov.miami.social.policy.shared.Clause.PLATFORM_IN_CATALOGUE;
import static gov.miami.social.policy.shared.Clause.QUESTIONS_ASKED;
import static gov.miami.social.policy.shared.Clause.REFUSAL_NAMES_CLAUSES;
import static gov.miami.social.policy.shared.Clause.REFUSAL_REASONED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.policy.shared.SentenceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestAnswerTest {

    private static final StepCase DIRECTORS = directorsStep(DIRECTOR, Optional.empty());
    private static final StepCase STRANGERS = directorsStep(DESIGNEE, Optional.empty());
    private static final List<SentenceId> CITED = List.of(new SentenceId("A.5"));

    @Test
    void whoMayDecideApprovesWhatThePolicyAllows() {
        assertThat(RequestAnswer.approve(DIRECTORS, establishing(content())).allowed()).isTrue();
        assertThat(RequestAnswer.approve(STRANGERS, establishing(content())).refusing()).containsExactly(DIRECTOR_APPROVES_FIRST);
    }

    @Test
    void nobodyApprovesWhatThePolicyForbids() {
        assertThat(RequestAnswer.approve(DIRECTORS, onPlatform(Optional.of(PlatformStatus.PROPOSED), false)).refusing())
                .containsExactly(PLATFORM_IN_CATALOGUE);
    }

    @Test
    void aRequestIsGivenBackWithQuestions() {
        assertThat(RequestAnswer.giveBack(DIRECTORS, "Who answers at night?").allowed()).isTrue();
        assertThat(RequestAnswer.giveBack(DIRECTORS, "?").refusing()).containsExactly(QUESTIONS_ASKED);
        assertThat(RequestAnswer.giveBack(STRANGERS, "Who answers at night?").refusing()).containsExactly(DIRECTOR_APPROVES_FIRST);
    }

    @Test
    void aRequestIsRefusedWithAReasonThatNamesClauses() {
        assertThat(RequestAnswer.refuse(DIRECTORS, "The links are missing", CITED, true).allowed()).isTrue();
        assertThat(RequestAnswer.refuse(DIRECTORS, "\u00a0", CITED, true).refusing()).containsExactly(REFUSAL_REASONED);
        assertThat(RequestAnswer.refuse(DIRECTORS, "The links are missing", List.of(), true).refusing()).containsExactly(REFUSAL_NAMES_CLAUSES);
        assertThat(RequestAnswer.refuse(DIRECTORS, "The links are missing", CITED, false).refusing()).containsExactly(REFUSAL_NAMES_CLAUSES);
        assertThat(RequestAnswer.refuse(STRANGERS, "The links are missing", CITED, true).refusing()).containsExactly(DIRECTOR_APPROVES_FIRST);
    }

    @Test
    void everyUnmetClauseIsNamedAtOnce() {
        assertThat(RequestAnswer.refuse(STRANGERS, "", List.of(), true).refusing())
                .containsExactly(DIRECTOR_APPROVES_FIRST, REFUSAL_REASONED, REFUSAL_NAMES_CLAUSES);
    }
}
