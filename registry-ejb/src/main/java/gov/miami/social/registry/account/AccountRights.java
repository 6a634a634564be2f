package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

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
        return ofAll() || profile.department().filter(owner -> departments().contains(owner) || directed().contains(owner)).isPresent();
    }

    Optional<EmployeeId> caller() {
        return caller.person();
    }

    OwnAccounts own() {
        var mine = new HashSet<>(departments());
        mine.addAll(directed());
        return new OwnAccounts(ofAll(), Set.copyOf(mine));
    }

    /** Whether the caller answers for the accounts of every department. */
    boolean ofAll() {
        return caller.isAny(OF_ALL);
    }

    /** The departments the caller belongs to. */
    Set<DepartmentKey> departments() {
        return ofMine(organisation::departmentsOf);
    }

    /** The departments the caller directs. */
    Set<DepartmentKey> directed() {
        return ofMine(organisation::directedBy);
    }

    /** The departments in which the caller names users and contacts: those he directs, and for the City Manager those that nobody directs. */
    Set<DepartmentKey> filled() {
        var today = LocalDate.now(clock);
        var filled = new HashSet<>(directed());
        if (caller.person().isPresent() && caller.person().equals(organisation.cityManagerOn(today))) {
            organisation.heads(today).forEach((department, head) -> head.ifPresentOrElse(one -> { }, () -> filled.add(department)));
        }
        return filled;
    }

    private Set<DepartmentKey> ofMine(BiFunction<EmployeeId, LocalDate, Set<DepartmentKey>> reading) {
        return caller.person().map(me -> reading.apply(me, LocalDate.now(clock))).orElse(Set.of());
    }

    /** What of the end of accounts the caller answers for. */
    ClosingCharge charge() {
        return new ClosingCharge(caller.is(Roles.RECORDS), caller.is(Roles.IT_ADMIN), caller.is(Roles.IT_ADMIN) ? Set.of() : directed());
    }

    /** Whether a word that somebody gave may be taken back by the caller: his own, or any as City Manager. */
    boolean answersFor(EmployeeId giver) {
        return caller.is(Roles.CITY_MANAGER) || caller.person().filter(giver::equals).isPresent();
    }

    void requireOurs(Account account) {
        if (!ours(account.profile())) {
            throw new NotYours(account.id());
        }
    }
}
