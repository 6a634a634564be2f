package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The facts of the accounts that requests and emergencies name: the one asked for, the one that has a wanted name, those in reserve. */
@Dependent
public class NamedAccounts {

    /**
     * What is known of them.
     *
     * @param asked  the account asked for by its id
     * @param holder the open account that has the name or address
     */
    public record Named(Optional<AccountFacts> asked, Optional<AccountFacts> holder) {

        /** Whether nobody else has the name and the address. */
        public boolean free(Optional<AccountFacts> about) {
            return holder.map(AccountFacts::id).equals(about.map(AccountFacts::id)) || holder.isEmpty();
        }
    }

    @Inject
    private Accounts accounts;
    @Inject
    private AccountLists lists;
    @Inject
    private AccountRules rules;
    @Inject
    private AccountNames names;
    @Inject
    private AccountRights rights;

    /** @param id the account asked for; without one, only the name and the address are looked for */
    public Named of(Optional<AccountId> id, AccountProfile profile) {
        return accounts.named(id, profile);
    }

    /** The accounts named for emergencies, in reserve or in use, by their names. */
    public List<AccountFacts> reserve() {
        return lists.reserve();
    }

    /** Whether the law lets the City use the account's platform (s. 112.22). */
    public boolean lawful(AccountFacts account) {
        return rules.platformLawful(account.profile());
    }

    /** Whether the caller belongs to the owning department, directs it, or answers for all accounts. */
    public boolean ours(AccountFacts account) {
        return rights.ours(account.profile());
    }

    /** What the account's platform is called. */
    public String platform(AccountFacts account) {
        return names.platform(account.profile());
    }
}
