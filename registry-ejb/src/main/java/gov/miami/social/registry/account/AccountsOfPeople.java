package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.HoldingPart;
import gov.miami.social.registry.department.Holdings;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
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

    /** Acts about accounts say whom they name, and those about requests what is approved. */
    private static final Matter NAMED = Matter.of("account", "platform", "request");

    @Inject
    private Accounts accounts;
    @Inject
    private AccountNames names;
    @Inject
    private Clock clock;
    @Inject
    private Moment moment;

    @Override
    public List<Holding> of(EmployeeId person) {
        return moment.once(NAMED, "accounts of a person", person, () -> accounts.naming(person).stream().map(account -> holding(account, person)).toList());
    }

    private Holding holding(Account account, EmployeeId person) {
        var profile = account.profile();
        return new Holding(Subject.of("account", account.id()), names.platform(profile) + " @" + profile.handle(), profile.department(),
                List.copyOf(parts(profile, person)), true);
    }

    @Override
    public List<Command> left(EmployeeId person, LocalDate lastDay, Optional<DepartmentKey> to) {
        return accounts.naming(person).stream().filter(account -> to.isEmpty() || !account.profile().department().equals(to))
                .<Command>map(account -> lost(account.id(), person, lastDay)).toList();
    }

    private LosePerson lost(AccountId account, EmployeeId person, LocalDate lastDay) {
        accounts.hold(account).life().lose(clock.instant());
        return new LosePerson(account, person, lastDay);
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
