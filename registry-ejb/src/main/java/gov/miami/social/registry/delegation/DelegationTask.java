package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.shared.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A delegation that waits for who answers for its office: to be let stand, revoked or given to somebody else.
 *
 * @param holder who holds it, or held it, by name
 * @param unheld whether nobody can decide under it, as its holder has left
 * @param since  the first day on which it waits
 * @param until  its last day
 */
public record DelegationTask(DelegationId id, String holder, boolean unheld, LocalDate since, LocalDate until) implements Serializable {

    /** From the day after its holder or giver was last there, but not before it began. */
    static LocalDate waitingSince(Period days, Optional<LocalDate> last) {
        return last.map(day -> day.plusDays(1)).filter(days.from()::isBefore).orElse(days.from());
    }
}
