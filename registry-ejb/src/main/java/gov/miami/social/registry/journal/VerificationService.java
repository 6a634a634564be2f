package gov.miami.social.registry.journal;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Verifies the journal on demand, and tells what came of it. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.IT_ADMIN})
public class VerificationService {

    @Inject
    private JournalVerifications verifications;
    @EJB
    private VerificationSteps steps;
    @EJB
    private JournalVerifier verifier;

    /** Starts a verification in the background, unless one is running. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void start() {
        steps.open().ifPresent(verifier::verify);
    }

    public void cancel(UUID verification) {
        steps.cancel(verification);
    }

    public Optional<VerificationView> latest() {
        return verifications.latest().map(JournalVerification::view);
    }

    public Listing<VerificationView> list(ListQuery query) {
        return verifications.list(query);
    }
}
