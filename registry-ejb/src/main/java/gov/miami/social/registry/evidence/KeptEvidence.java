package gov.miami.social.registry.evidence;

import gov.miami.social.policy.evidence.EvidenceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What is known of a stored file, for the features that refer to it; they answer for who sees it. */
@ApplicationScoped
public class KeptEvidence {

    @Inject
    private EvidenceFiles files;

    /** Nothing when no such file was kept. */
    public Optional<EvidenceView> find(EvidenceId id) {
        return files.find(id).map(EvidenceFile::view);
    }
}
