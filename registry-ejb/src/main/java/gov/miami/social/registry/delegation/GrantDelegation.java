package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.delegation.DepartmentScope;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Enters a delegation in the ledger.
 *
 * @param departments    those it is for; absent means every department
 * @param until          its last day; the rule refuses a delegation without one
 * @param instrumentName file name of the signed instrument, empty when none is attached
 * @param instrument     the signed instrument
 */
public record GrantDelegation(@NotNull DelegationId id, @NotNull Capacity capacity, @NotNull EmployeeId holder,
        @NotEmpty Set<Power> powers, @NotNull Optional<@Size(min = 1) Set<DepartmentKey>> departments, @NotNull LocalDate from,
        @NotNull Optional<LocalDate> until, @NotNull @Size(max = 200) String instrumentName, @NotNull byte[] instrument)
        implements Command {

    /** A last day before the first is none. */
    DelegationTerms terms(EmployeeId grantor) {
        var scope = departments.map(DepartmentScope::of).orElseGet(DepartmentScope::everyDepartment);
        return new DelegationTerms(capacity, grantor, holder, powers, scope,
                new Period(from, until.filter(last -> !last.isBefore(from))));
    }

    boolean signed() {
        return instrument.length > 0;
    }

    @Override
    public Subject subject() {
        return DelegationService.subject(id);
    }
}
