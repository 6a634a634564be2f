package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.HoldingPart;
import gov.miami.social.registry.department.Holdings;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The open accounts that name a person as contact or user. */
@ApplicationScoped
class AccountsOfPeople implements Holdings {

    @Inject
    private Accounts accounts;
    @Inject
    private AccountNames names;
    @Inject
    private Clock clock;

    @Override
    public List<Holding> of(EmployeeId person) {
        return naming(person).stream().map(account -> new Holding(Subject.of("account", account.id()),
                names.platform(account.profile()) + " @" + account.profile().handle(), account.profile().department(), List.copyOf(parts(account.profile(), person)), true)).toList();
    }

    @Override
    public List<Command> left(EmployeeId person, LocalDate lastDay, Optional<DepartmentKey> to) {
        return naming(person).stream().filter(account -> to.isEmpty() || !account.profile().department().equals(to))
                .<Command>map(account -> lost(account.id(), person, lastDay)).toList();
    }

    private LosePerson lost(AccountId account, EmployeeId person, LocalDate lastDay) {
        accounts.hold(account).life().lose(clock.instant());
        return new LosePerson(account, person, lastDay);
    }

    private List<Account> naming(EmployeeId person) {
        return accounts.mentioning(person).stream().filter(account -> account.facts().status() != AccountStatus.CLOSED
                && !parts(account.profile(), person).isEmpty()).toList();
    }

    /** What somebody is in an account. */
    static Set<HoldingPart> parts(AccountProfile profile, EmployeeId person) {
        var parts = EnumSet.noneOf(HoldingPart.class);
        profile.primaryContact().filter(person::equals).ifPresent(contact -> parts.add(HoldingPart.PRIMARY_CONTACT));
        profile.secondaryContact().filter(person::equals).ifPresent(contact -> parts.add(HoldingPart.SECONDARY_CONTACT));
        if (profile.users().contains(person)) {
            parts.add(HoldingPart.USER);
        }
        return parts;
    }
}
