package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Whether the caller has a part in an account. */
@Dependent
class AccountRights {

    private static final String[] OF_ALL = {Roles.CITY_MANAGER, Roles.COMMUNICATIONS, Roles.RECORDS, Roles.IT_ADMIN};

    @Inject
    private Organisation organisation;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Whether the caller belongs to the owning department, directs it, or answers for all accounts. */
    boolean ours(AccountProfile profile) {
        var today = LocalDate.now(clock);
        return caller.isAny(OF_ALL) || profile.department().isPresent() && caller.person().isPresent()
                && (organisation.departmentsOf(caller.employee(), today).contains(profile.department().get())
                || organisation.directs(caller.employee(), profile.department().get(), today));
    }

    /** The departments the caller belongs to. */
    Set<DepartmentKey> departments() {
        return caller.person().map(me -> organisation.departmentsOf(me, LocalDate.now(clock))).orElse(Set.of());
    }

    /** Whether the caller answers for closing conditions of every department's accounts. */
    boolean attestsForAll() {
        return caller.isAny(Roles.RECORDS, Roles.IT_ADMIN);
    }

    void requireOurs(Account account) {
        if (!ours(account.profile())) {
            throw new NotYours(account.facts().id());
        }
    }
}
