package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The accounts reserved for emergencies (reading 14), and those that can be; whoever names one has asked the rule and writes the journal. */
@Dependent
public class AccountReserve {

    @Inject
    private Accounts accounts;
    @Inject
    private AccountLists lists;
    @Inject
    private AccountNames names;

    public void preName(AccountId id) {
        accounts.hold(id).life().reserve();
    }

    /** Out of the reserve it is on record, and approved for nothing. */
    public void release(AccountId id) {
        accounts.hold(id).life().become(AccountStatus.UNAPPROVED);
    }

    /** Accounts that can be reserved, by the beginnings of words of their names. */
    public List<ReserveOption> options(String text) {
        return lists.reservable(text).stream().map(this::option).toList();
    }

    /** An account to choose, however it stands; nothing when there is none. */
    public Optional<ReserveOption> option(AccountId id) {
        return accounts.has(id) ? Optional.of(option(accounts.get(id).facts())) : Optional.empty();
    }

    private ReserveOption option(AccountFacts account) {
        var profile = account.profile();
        return new ReserveOption(account.id(), names.platform(profile) + " @" + profile.handle(), names.department(profile), account.status());
    }
}
