package gov.miami.social.registry.request;

import gov.miami.social.registry.department.HistoryLine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.LinkedList;
import java.util.Optional;

/**
 * The history of a request for reading: the journal's acts with what was decided, asked and answered in them, and what was
 * done several times in a row said once. The journal keeps every act.
 */
final class Story {

    private static final List<String> DECIDING = List.of("ApproveRequest", "ReturnRequest", "RefuseRequest", "TakeBackEnd");

    private final Deque<StepDecisionView> decisions;
    private final Deque<ReplyView> replies;

    private Story(List<StepDecisionView> decisions) {
        this.decisions = new ArrayDeque<>(decisions);
        this.replies = new ArrayDeque<>(decisions.stream().map(StepDecisionView::reply).flatMap(Optional::stream).filter(reply -> reply.answeredAt().isPresent()).toList());
    }

    /** Told from the end, because the journal may have begun later than the request. */
    static List<StoryLine> of(List<HistoryLine> acts, List<StepDecisionView> decisions) {
        var story = new Story(decisions);
        var told = new LinkedList<StoryLine>();
        for (var index = acts.size() - 1; index >= 0; index--) {
            var line = story.line(acts.get(index));
            if (!told.isEmpty() && line.same(told.getFirst())) {
                told.addFirst(line.again(told.removeFirst()));
            } else {
                told.addFirst(line);
            }
        }
        return List.copyOf(told);
    }

    private StoryLine line(HistoryLine act) {
        var decision = act.allowed() && DECIDING.contains(act.command()) ? Optional.ofNullable(decisions.pollLast()) : Optional.<StepDecisionView>empty();
        var reply = act.allowed() && act.command().equals("SubmitRequest") ? Optional.ofNullable(replies.pollLast()) : Optional.<ReplyView>empty();
        return new StoryLine(act.at(), act.by(), act.command(), act.allowed(), act.unmet(), 1, decision, reply);
    }
}
