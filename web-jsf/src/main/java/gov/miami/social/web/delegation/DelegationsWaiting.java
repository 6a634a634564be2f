package gov.miami.social.web.delegation;

import gov.miami.social.policy.delegation.DelegationState;
import gov.miami.social.registry.delegation.DelegationLine;
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

    private static Task task(DelegationLine line) {
        var words = line.state() == DelegationState.HOLDER_GONE ? "delegation.unheld" : "delegation.followed";
        return new Task(words, line.holder(), "delegation/show", line.id(), line.from().atStartOfDay(CityClock.ZONE).toInstant(), Optional.of(line.until()));
    }
}
