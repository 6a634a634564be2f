package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Somebody whom an account names as its contact or user leaves its department; somebody else is to be named (A.2). */
public record LosePerson(@NotNull AccountId account, @NotNull EmployeeId person, @NotNull LocalDate lastDay) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
