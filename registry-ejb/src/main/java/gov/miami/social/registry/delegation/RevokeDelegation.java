package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Ends a delegation before its last day; carries the version the person saw. */
public record RevokeDelegation(@NotNull DelegationId id, long version, @NotBlank @Size(max = 1000) String reason) implements Command {

    @Override
    public Subject subject() {
        return DelegationService.subject(id);
    }
}
