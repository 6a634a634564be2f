package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.EndTakeBackCase;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Lets an account go on whose approved end was taken back; what was attested for that end does not count for another. */
@ApplicationScoped
public class EndsTakenBack {

    @Inject
    private Accounts accounts;
    @Inject
    private Clock clock;

    public Decision goOn(AccountId id, EndTakeBackCase facts, EmployeeId person) {
        var decision = accounts.hold(id).life().goOn(facts);
        if (decision.allowed()) {
            accounts.attestations(List.of(id)).get(id).forEach(word -> word.takeBack(person, facts.reason(), clock.instant()));
        }
        return decision;
    }
}
