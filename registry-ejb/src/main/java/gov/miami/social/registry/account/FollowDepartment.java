package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** An account passes to the department into which its own was merged. */
public record FollowDepartment(@NotNull AccountId account, @NotNull DepartmentKey from, @NotNull DepartmentKey to) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
