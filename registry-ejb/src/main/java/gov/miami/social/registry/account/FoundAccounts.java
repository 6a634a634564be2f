package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.shared.Decision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What a list of accounts found in use asks of the registry, and does to it. Like {@link AccountRegister} it settles nothing itself.
 */
@Dependent
public class FoundAccounts {

    @Inject
    private Accounts accounts;
    @Inject
    private Platforms platforms;
    @Inject
    private AccountRules rules;

    /** Every platform of the catalogue. */
    public List<PlatformView> catalogue() {
        return platforms.all();
    }

    /** Whether an account found in use may come on record, clause by clause. */
    public Decision finding(AccountProfile profile) {
        return rules.finding(profile);
    }

    /** Puts an account found in use on record, unapproved. */
    public void record(RecordFoundAccount command) {
        accounts.add(rules.found(command));
    }
}
