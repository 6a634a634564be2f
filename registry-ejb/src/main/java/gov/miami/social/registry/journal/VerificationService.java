package gov.miami.social.registry.journal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Verifies the journal on demand, and tells what came of it. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.IT_ADMIN})
public class VerificationService {

    @Inject
    private JournalVerifications verifications;
    @Inject
    private SubjectNames subjects;
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

    /** The latest, when it found that the journal is not as it was written. */
    public Optional<VerificationView> broken() {
        return verifications.broken();
    }

    public Listing<VerificationView> list(ListQuery query) {
        return verifications.list(query);
    }

    /** The names of those who started them, by login; of what no person started, none. */
    public Map<String, String> names(Collection<VerificationView> runs) {
        var logins = runs.stream().map(run -> Subject.of("login", run.startedBy())).collect(toSet());
        return subjects.of(logins).entrySet().stream().collect(toMap(named -> named.getKey().id(), Map.Entry::getValue));
    }
}
