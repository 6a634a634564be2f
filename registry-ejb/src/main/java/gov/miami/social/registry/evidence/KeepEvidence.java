package gov.miami.social.registry.evidence;

import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.evidence.EvidencePurpose;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Keeps a file as proof. The name is the one that the browser sent; it is cleaned, never trusted. */
public record KeepEvidence(@NotNull EvidenceId id, @NotNull @Size(max = 1000) String name, @NotNull EvidencePurpose purpose,
        @NotNull byte[] bytes) implements Command {

    /** A file under a number of its own. */
    public static KeepEvidence of(String name, EvidencePurpose purpose, byte[] bytes) {
        return new KeepEvidence(EvidenceId.create(), name, purpose, bytes);
    }

    @Override
    public Subject subject() {
        return Subject.of("evidence", id);
    }
}
