package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An appointment that was recorded by mistake, or is not meant any more, is taken back. */
public record WithdrawDirectorship(@NotNull DepartmentKey department, int version, @NotNull UUID appointment,
        @NotBlank @Size(max = 2000) String reason) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("department", department);
    }
}
