package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.JournalAnchor;
import gov.miami.social.policy.shared.JournalChain;
import gov.miami.social.policy.shared.JournalFault;
import gov.miami.social.policy.shared.JournalIntegrity;
import gov.miami.social.policy.shared.VerificationState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One verification of the journal: started by a person or by the night, moving row by row, ended with a finding. It
 * remembers the last good seal, against which the next one compares.
 */
@Entity
@Table(name = "journal_verification")
class JournalVerification {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    private UUID id;
    private Instant startedAt;
    private String startedBy;
    @Enumerated(EnumType.STRING)
    private VerificationState state = VerificationState.RUNNING;
    private long rowsRead;
    private long rowsTotal;
    private Instant movedAt;
    private long lastRow;
    private String lastSeal;
    private Long faultRow;
    @Enumerated(EnumType.STRING)
    private JournalFault.Kind fault;
    @Version
    private long version;

    protected JournalVerification() {
    }

    JournalVerification(UUID id, String startedBy, Instant at, long rowsTotal, JournalAnchor earlier) {
        this.id = id;
        this.startedBy = startedBy;
        this.rowsTotal = rowsTotal;
        startedAt = at;
        movedAt = at;
        lastRow = earlier.row();
        lastSeal = earlier.seal();
    }

    void move(long rows, Instant at) {
        rowsRead = rows;
        movedAt = at;
    }

    /** Ends with what the chain found. */
    Decision finish(JournalChain chain, Instant at) {
        var decision = JournalIntegrity.decide(chain.fault());
        end(decision.allowed() ? VerificationState.UNBROKEN : VerificationState.BROKEN, at);
        rowsRead = chain.last().row();
        lastRow = chain.last().row();
        lastSeal = chain.last().seal();
        chain.fault().ifPresent(found -> {
            faultRow = found.row();
            fault = found.kind();
        });
        return decision;
    }

    void cancel(Instant at) {
        end(VerificationState.CANCELLED, at);
    }

    /** The server that ran it went down: nothing moved for longer than any step takes. */
    boolean silent(Instant now) {
        return running() && movedAt.plus(SILENCE).isBefore(now);
    }

    void interrupt(Instant at) {
        end(VerificationState.INTERRUPTED, at);
    }

    private void end(VerificationState next, Instant at) {
        if (state.allows(next)) {
            state = next;
            movedAt = at;
        }
    }

    boolean running() {
        return state == VerificationState.RUNNING;
    }

    /** The last row known to be good, and its seal. */
    JournalAnchor anchor() {
        return new JournalAnchor(lastRow, lastSeal);
    }

    VerificationView view() {
        return new VerificationView(id, startedAt, startedBy, state, rowsRead, rowsTotal, movedAt,
                Optional.ofNullable(fault).map(kind -> new JournalFault(faultRow, kind)));
    }
}
