package gov.miami.social.registry.request;

import gov.miami.social.policy.shared.Check;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One act in the history of a request.
 *
 * @param at       when; of an act that was repeated, the last time
 * @param command  the command's name, a key for texts
 * @param unmet    the clauses that were not met
 * @param times    how often it was done in a row
 * @param decision what was decided with it
 * @param reply    what was answered with it
 */
public record StoryLine(Instant at, String by, String command, boolean allowed, List<Check> unmet, int times,
        Optional<StepDecisionView> decision, Optional<ReplyView> reply) implements Serializable {

    public boolean repeated() {
        return times > 1;
    }

    /** The same act once more, later. */
    StoryLine again(StoryLine later) {
        return new StoryLine(later.at, by, command, allowed, unmet, times + later.times, decision, reply);
    }

    /** Whether the other act is the same of the same person, without words of its own. */
    boolean same(StoryLine other) {
        return plain() && other.plain() && by.equals(other.by) && command.equals(other.command) && allowed == other.allowed && unmet.equals(other.unmet);
    }

    private boolean plain() {
        return decision.isEmpty() && reply.isEmpty();
    }
}
