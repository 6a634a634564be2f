package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** To which departments a person belongs one after the other: every assignment ends when the next begins, or with the person's last day. */
record Belonging(List<Assignment> assignments) {

    /** The first day of the last assignment; before any, the day before the person came. */
    LocalDate since(LocalDate came) {
        return last().map(Assignment::fromDay).orElse(came.minusDays(1));
    }

    /** The assignment that follows ends the one before; it ends itself when a last day is on record. */
    void follow(Assignment next, Optional<LocalDate> lastDay) {
        end(next.fromDay().minusDays(1));
        assignments.add(next);
        lastDay.ifPresent(this::end);
    }

    /** Ends with a last day that is allowed. */
    Decision endIf(Decision leaving, LocalDate lastDay) {
        if (leaving.allowed()) {
            end(lastDay);
        }
        return leaving;
    }

    private void end(LocalDate lastDay) {
        last().ifPresent(one -> one.end(lastDay));
    }

    void reopen() {
        last().ifPresent(Assignment::reopen);
    }

    private Optional<Assignment> last() {
        return assignments.isEmpty() ? Optional.empty() : Optional.of(assignments.get(assignments.size() - 1));
    }
}
