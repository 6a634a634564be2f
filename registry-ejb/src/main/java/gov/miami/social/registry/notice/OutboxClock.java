package gov.miami.social.registry.notice;

import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends what is due, every ten seconds; stops for this time when the mail server does not answer. */
@Singleton
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxClock {

    @EJB
    private OutboxSteps steps;
    @Inject
    private Postman postman;

    @Schedule(hour = "*", minute = "*", second = "*/10", info = "notices by e-mail")
    public void send() {
        for (var mail = steps.claim(); mail.isPresent(); mail = steps.claim()) {
            var outcome = postman.deliver(mail.get());
            steps.settle(mail.get().id(), outcome);
            if (outcome == DeliveryOutcome.SERVER_DOWN) {
                return;
            }
        }
    }
}
