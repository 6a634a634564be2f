package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DirectorshipEnd;
import gov.miami.social.policy.department.DirectorshipFate;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Period;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days of an appointment, and what became of them: ended on one of them, ended or kept from beginning by the person's separation, after which they may
 * come back, or withdrawn as a mistake. Of days that never begin those are remembered that were to be.
 */
@Embeddable
class Tenure {

    private LocalDate fromDay;
    private LocalDate untilDay;
    /** Whether the person's separation ended it. */
    private boolean endedWithPerson;
    /** Until when it was to be before it was ended or withdrawn. */
    private LocalDate untilBefore;

    protected Tenure() {
    }

    Tenure(LocalDate from, Optional<LocalDate> until) {
        fromDay = from;
        untilDay = until.orElse(null);
    }

    Decision end(LocalDate lastDay) {
        var decision = DirectorshipEnd.decide(!neverBegins(), days(), lastDay);
        if (decision.allowed()) {
            untilDay = lastDay;
        }
        return decision;
    }

    Decision withdraw(String reason) {
        var decision = DirectorshipEnd.withdraw(!neverBegins(), reason);
        if (decision.allowed()) {
            untilBefore = endedWithPerson ? untilBefore : untilDay;
            untilDay = fromDay.minusDays(1);
            endedWithPerson = false;
        }
        return decision;
    }

    DirectorshipFate endWithPerson(LocalDate lastDay) {
        if (withdrawn()) {
            return DirectorshipFate.WAS_OVER;
        }
        var before = endedWithPerson ? untilBefore : untilDay;
        var fate = DirectorshipEnd.withPerson(Period.of(fromDay, before), lastDay);
        if (fate != DirectorshipFate.WAS_OVER) {
            untilDay = fate == DirectorshipFate.ENDS ? lastDay : fromDay.minusDays(1);
            endedWithPerson = true;
            untilBefore = before;
        }
        return fate;
    }

    void comeBack(Optional<LocalDate> lastDay) {
        untilDay = returning(lastDay).until().orElse(null);
        endedWithPerson = lastDay.isPresent();
        untilBefore = lastDay.isPresent() ? untilBefore : null;
    }

    /** The days it had before the separation, as far as the person stays. */
    Period returning(Optional<LocalDate> lastDay) {
        return new Period(fromDay, Stream.concat(lastDay.stream(), Stream.ofNullable(untilBefore)).min(Comparator.naturalOrder()));
    }

    boolean endedWithPerson() {
        return endedWithPerson;
    }

    /** Whether the person left before it was to begin, or it was withdrawn. */
    boolean neverBegins() {
        return untilDay != null && untilDay.isBefore(fromDay);
    }

    boolean withdrawn() {
        return neverBegins() && !endedWithPerson;
    }

    LocalDate from() {
        return fromDay;
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(untilDay);
    }

    /** Its days; of one that never begins, those it was to have. */
    Period days() {
        return Period.of(fromDay, neverBegins() ? untilBefore : untilDay);
    }
}
