package gov.miami.social.registry.request;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.Standing;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.HistoryLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The history of a request says repeats once, and what was asked and answered where it was. */
class StoryTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void whatIsRepeatedInARowIsSaidOnceWithItsLastTime() {
        var told = Story.of(List.of(act(0, "SaveDraft"), act(1, "SaveDraft"), act(2, "SaveDraft"), act(3, "SubmitRequest")), List.of());
        assertThat(told).extracting(StoryLine::command).containsExactly("SaveDraft", "SubmitRequest");
        assertThat(told.get(0).times()).isEqualTo(3);
        assertThat(told.get(0).at()).isEqualTo(BEGIN.plusSeconds(2));
        assertThat(told.get(1).repeated()).isFalse();
    }

    @Test
    void othersActsAndOtherRefusalsAreNotRepeats() {
        var refused = new HistoryLine(9, BEGIN, "Noemie", "SaveDraft", "{}", false, List.of(Check.of(Clause.REQUESTER_ACTS, false)));
        var elsewise = new HistoryLine(9, BEGIN, "Noemie", "SaveDraft", "{}", false, List.of(Check.of(Clause.REQUEST_OPEN_TO_CHANGE, false)));
        var other = new HistoryLine(9, BEGIN, "Ines", "SaveDraft", "{}", true, List.of());
        assertThat(Story.of(List.of(act(0, "SaveDraft"), other, act(1, "SaveDraft"), refused, elsewise), List.of())).hasSize(5);
        assertThat(Story.of(List.of(refused, refused), List.of())).singleElement().extracting(StoryLine::times).isEqualTo(2);
    }

    @Test
    void theWordsOfDecisionsAndAnswersStandWhereTheyWereSaid() {
        var returned = decision(Outcome.RETURNED, "Who answers at night?", Optional.of(new ReplyView("The duty officer", "Noemie", Optional.of(BEGIN))));
        var approved = decision(Outcome.APPROVED, "Good", Optional.empty());
        var told = Story.of(List.of(act(0, "SubmitRequest"), act(1, "ReturnRequest"), act(2, "SaveDraft"), act(3, "SubmitRequest"), act(4, "ApproveRequest")),
                List.of(returned, approved));
        assertThat(told.get(0).reply()).as("nothing was asked before").isEmpty();
        assertThat(told.get(1).decision()).contains(returned);
        assertThat(told.get(3).reply().orElseThrow().answer()).isEqualTo("The duty officer");
        assertThat(told.get(4).decision()).contains(approved);
    }

    @Test
    void anAnswerThatIsOnlySavedWasHandedInWithNothing() {
        var returned = decision(Outcome.RETURNED, "Who answers at night?", Optional.of(new ReplyView("The duty officer", "Noemie", Optional.empty())));
        var told = Story.of(List.of(act(0, "SubmitRequest"), act(1, "ReturnRequest"), act(2, "SaveDraft")), List.of(returned));
        assertThat(told.get(0).reply()).isEmpty();
    }

    @Test
    void decisionsOlderThanTheJournalAreNotTakenForLaterOnes() {
        var old = decision(Outcome.APPROVED, "Old", Optional.empty());
        var fresh = decision(Outcome.REFUSED, "New", Optional.empty());
        assertThat(Story.of(List.of(act(0, "RefuseRequest")), List.of(old, fresh)).get(0).decision()).contains(fresh);
    }

    private static HistoryLine act(int second, String command) {
        return new HistoryLine(second, BEGIN.plusSeconds(second), "Noemie", command, "{}", true, List.of());
    }

    private static StepDecisionView decision(Outcome outcome, String note, Optional<ReplyView> reply) {
        return new StepDecisionView(1, StepLevel.DIRECTOR, new DepartmentKey("PRK"), "Parks", outcome, new EmployeeId("10002"), "Ines",
                Standing.HEAD, Optional.empty(), BEGIN, note, List.of(), reply);
    }
}
