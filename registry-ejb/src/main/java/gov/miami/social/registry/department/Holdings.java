package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The fact "what somebody holds in the City's name", known to each feature that keeps such things: accounts that name a person,
 * requests not decided yet, delegations. Of whoever goes it is to be handed over (A.2: a department's account has users of the department).
 */
public interface Holdings {

    List<Holding> of(EmployeeId person);

    /**
     * Once it is settled that the person goes: marks what he leaves, and answers what is to be kept in the journal of each thing; nothing
     * where nobody has to know.
     *
     * @param lastDay the last day in the old place
     * @param to      the department the person goes to, absent when he leaves the City; what it owns stays with him
     */
    default List<Command> left(EmployeeId person, LocalDate lastDay, Optional<DepartmentKey> to) {
        return List.of();
    }
}
