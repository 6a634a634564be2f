package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** Who follows in an office lets a delegation stand that was given there before; carries the version the person saw. */
public record KeepDelegation(@NotNull DelegationId id, long version) implements Command {

    @Override
    public Subject subject() {
        return DelegationService.subject(id);
    }
}
