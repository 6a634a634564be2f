package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.JournalLink;
import gov.miami.social.policy.shared.JournalSeal;
import gov.miami.social.policy.shared.PolicyVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One settled act: who asked for what, when, under which policy version, and the clauses that answered. Never changed,
 * never removed; sealed to the row before it.
 */
@Entity
@Table(name = "journal_entry")
class JournalEntry {

    @Id
    private long sequence;
    private Instant at;
    private String login;
    private EmployeeId actor;
    private String command;
    private String subjectKind;
    private String subjectId;
    private String details;
    private boolean allowed;
    private String checks;
    private UUID delegation;
    private PolicyVersion policyVersion;
    private String previousSeal;
    private String seal;

    protected JournalEntry() {
    }

    JournalEntry(long sequence, String previousSeal, Act act) {
        this.sequence = sequence;
        this.previousSeal = previousSeal;
        at = act.at();
        login = act.login();
        actor = act.actor().orElse(null);
        command = act.command().getClass().getSimpleName();
        subjectKind = act.command().subject().kind();
        subjectId = act.command().subject().id();
        details = CommandText.of(act.command());
        allowed = act.decision().allowed();
        checks = ChecksText.of(act.decision());
        delegation = act.delegation().orElse(null);
        policyVersion = act.policy();
        seal = computedSeal();
    }

    /** The seal as the fields stand now; it differs from the stored one when the row was changed. */
    String computedSeal() {
        return JournalSeal.of(previousSeal, Arrays.asList(Long.toString(sequence), at.toString(), login,
                Objects.toString(actor, null), command, subjectKind, subjectId, details, Boolean.toString(allowed), checks,
                Objects.toString(delegation, null), policyVersion.toString()));
    }

    JournalView view() {
        return new JournalView(sequence, at, login, Optional.ofNullable(actor), command,
                new Subject(subjectKind, subjectId), details, allowed, ChecksText.parse(checks),
                Optional.ofNullable(delegation), policyVersion, seal);
    }

    long sequence() {
        return sequence;
    }

    /** What the verification needs of this row. */
    JournalLink link() {
        return new JournalLink(sequence, previousSeal, seal, computedSeal());
    }

    String seal() {
        return seal;
    }
}
