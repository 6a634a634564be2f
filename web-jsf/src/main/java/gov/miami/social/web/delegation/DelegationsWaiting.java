package gov.miami.social.web.delegation;

import gov.miami.social.registry.delegation.DelegationTask;
import gov.miami.social.registry.delegation.OwnDelegationService;
import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.web.shared.SignedIn;
import gov.miami.social.web.shared.Standing;
import gov.miami.social.web.shared.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Delegations of an office wait for who follows there, and those that nobody holds any more for who answers for them (reading 11). */
@RequestScoped
public class DelegationsWaiting implements Waiting {

    @Inject
    private SignedIn signedIn;
    @Inject
    private Standing standing;
    @Inject
    private OwnDelegationService delegations;

    @Override
    public List<Task> forMe() {
        return signedIn.has("city-manager director") && signedIn.isSetUp()
                ? standing.get("delegations to settle", signedIn.getLogin(), delegations::unsettled).stream().map(DelegationsWaiting::task).toList() : List.of();
    }

    private static Task task(DelegationTask one) {
        var words = one.unheld() ? "delegation.unheld" : "delegation.followed";
        return new Task(words, one.holder(), "delegation/show", one.id(), one.since().atStartOfDay(CityClock.ZONE).toInstant(), Optional.of(one.until()));
    }
}
