package gov.miami.social.policy.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Days from a first to a last one, both counted; without a last day it goes on until further notice. */
public record Period(LocalDate from, Optional<LocalDate> until) implements Serializable {

    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end before it begins: " + from + " to " + until.get());
        }
    }

    public static Period of(LocalDate from, LocalDate untilOrNull) {
        return new Period(from, Optional.ofNullable(untilOrNull));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean overlaps(Period other) {
        return until.map(last -> !last.isBefore(other.from)).orElse(true)
                && other.until.map(last -> !last.isBefore(from)).orElse(true);
    }

    @Override
    public String toString() {
        return from + " - " + until.map(LocalDate::toString).orElse("");
    }
}
