package gov.miami.social.registry.department;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** A department's name with its days and its source; {@code toConfirm} until somebody checked it against a City document. */
public record NamedPeriod(String name, LocalDate from, Optional<LocalDate> until, String source, boolean toConfirm)
        implements Serializable {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
