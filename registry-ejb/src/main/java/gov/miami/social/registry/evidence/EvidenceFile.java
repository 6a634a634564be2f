package gov.miami.social.registry.evidence;

import gov.miami.social.policy.evidence.EvidenceAdmission;
import gov.miami.social.policy.evidence.EvidenceCase;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.evidence.EvidencePurpose;
import gov.miami.social.policy.evidence.FileName;
import gov.miami.social.policy.shared.Decision;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A file kept as proof. It is kept once and then only read; its bytes lie in pieces that every database can hold. */
@Entity
@Table(name = "evidence_file")
class EvidenceFile {

    static final int PIECE = 1_000_000;

    @Id
    private UUID id;
    private String name;
    private String kind;
    private long bytes;
    private String sha256;
    @Enumerated(EnumType.STRING)
    private EvidencePurpose purpose;
    private String keptBy;
    private Instant keptAt;
    @ElementCollection
    @CollectionTable(name = "evidence_piece", joinColumns = @JoinColumn(name = "evidence"))
    @OrderColumn(name = "position")
    @Column(name = "content")
    private List<byte[]> pieces = new ArrayList<>();

    protected EvidenceFile() {
    }

    EvidenceFile(EvidenceId id) {
        this.id = id.value();
    }

    Decision keep(KeepEvidence command, EvidenceLimits limits, String login, Instant at) {
        var found = FileKind.of(command.bytes(), command.name());
        var decision = EvidenceAdmission.decide(new EvidenceCase(command.purpose(), command.bytes().length, limits.most(), found.name(), limits.kinds()));
        if (decision.allowed()) {
            name = found.named(FileName.of(command.name())).value();
            kind = found.name();
            bytes = command.bytes().length;
            sha256 = Sha256.of(command.bytes());
            purpose = command.purpose();
            keptBy = login;
            keptAt = at;
            for (int from = 0; from < command.bytes().length; from += PIECE) {
                pieces.add(Arrays.copyOfRange(command.bytes(), from, Math.min(from + PIECE, command.bytes().length)));
            }
        }
        return decision;
    }

    /** The file as it was kept; a file whose bytes were changed behind the portal's back is not given out. */
    EvidenceContent content() {
        var whole = new byte[(int) bytes];
        var at = 0;
        for (var piece : pieces) {
            System.arraycopy(piece, 0, whole, at, piece.length);
            at += piece.length;
        }
        if (!Sha256.of(whole).equals(sha256)) {
            throw new IllegalStateException("The bytes of evidence " + id + " are not those that were kept");
        }
        return new EvidenceContent(view(), whole);
    }

    boolean keptBy(String login) {
        return keptBy.equals(login);
    }

    EvidenceView view() {
        return new EvidenceView(new EvidenceId(id), name, kind, bytes, sha256, purpose, keptBy, keptAt);
    }
}
