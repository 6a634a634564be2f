package gov.miami.social.registry.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Verifies the journal every night. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyVerification {

    @EJB
    private VerificationSteps steps;
    @EJB
    private JournalVerifier verifier;

    @Schedule(hour = "2", minute = "30", timezone = "America/New_York", info = "journal verification")
    public void verify() {
        steps.open().ifPresent(verifier::verify);
    }
}
