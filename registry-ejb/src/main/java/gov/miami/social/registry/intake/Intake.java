package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.ColumnMap;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.IntakeReceipt;
import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.policy.intake.IntakeStep;
import gov.miami.social.policy.intake.Stop;
import gov.miami.social.policy.intake.Trouble;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One list of found accounts. It is received, read as often as needed, and brought in once, or put aside. While it is read
 * or brought in, a server works on it; when that work is stopped, the list stands where it stood before.
 */
@Entity
@Table(name = "intake")
class Intake {

    @Id
    private UUID id;
    @Version
    private long version;
    private String name;
    private int bytes;
    private String sha256;
    private DepartmentKey department;
    @Enumerated(EnumType.STRING)
    private IntakeStatus status = IntakeStatus.RECEIVED;
    private int reading;
    @Embedded
    private ListShape shape = ListShape.UNKNOWN;
    @Enumerated(EnumType.STRING)
    private Trouble trouble;
    @Enumerated(EnumType.STRING)
    private Stop stop;
    @Embedded
    private Counts counts = Counts.NONE;
    private boolean unattended;
    private String node = "";
    private String receivedBy;
    private Instant receivedAt;
    private Instant readAt;
    private Instant appliedAt;

    protected Intake() {
    }

    Intake(ReceiveList command, String sha256) {
        id = command.id().value();
        name = command.name();
        bytes = command.content().length;
        department = command.department();
        unattended = command.unattended();
        this.sha256 = sha256;
    }

    Decision receive(long longest, boolean text, boolean departmentStands, String login, Instant at) {
        var decision = IntakeReceipt.decide(bytes, longest, text, departmentStands);
        if (decision.allowed()) {
            receivedBy = login;
            receivedAt = at;
        }
        return decision;
    }

    /** Begins work in the background, on this node of the portal, or puts the list aside. */
    Decision step(IntakeStatus next, String workingNode) {
        var decision = IntakeStep.decide(status, next, counts.comingIn());
        if (decision.allowed()) {
            status = next;
            node = workingNode;
            stop = null;
            trouble = null;
        }
        return decision;
    }

    /** A person says which column says what; then the list is read anew. */
    Decision tell(ColumnMap columns, String workingNode) {
        var decision = step(IntakeStatus.READING, workingNode);
        if (decision.allowed()) {
            shape = shape.told(columns);
        }
        return decision;
    }

    /** Whether there is work to stop. */
    Decision mayStop() {
        return IntakeStep.decide(status, status.running() ? status.stopped() : IntakeStatus.READ, counts.comingIn());
    }

    int nextReading() {
        return reading + 1;
    }

    void read(ListShape found, Counts counted, Instant at) {
        finish(IntakeStatus.READ);
        shape = found;
        reading++;
        counts = counted;
        readAt = at;
    }

    void unreadable(Trouble why, ListShape found) {
        finish(IntakeStatus.UNREADABLE);
        shape = found;
        trouble = why;
    }

    void applied(Instant at) {
        finish(IntakeStatus.APPLIED);
        appliedAt = at;
    }

    void stopped(Stop why) {
        finish(status.stopped());
        stop = why;
    }

    private void finish(IntakeStatus next) {
        if (!status.allows(next)) {
            throw new IllegalStateException(status + " does not lead to " + next);
        }
        status = next;
        node = "";
    }

    IntakeId id() {
        return new IntakeId(id);
    }

    IntakeStatus status() {
        return status;
    }

    int reading() {
        return reading;
    }

    ListShape shape() {
        return shape;
    }

    DepartmentKey department() {
        return department;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    int comingIn() {
        return counts.comingIn();
    }

    boolean goesOnUnattended() {
        return unattended && status == IntakeStatus.READ && stop == null && counts.comingIn() > 0;
    }

    IntakeView view(String departmentName, IntakeProgress progress) {
        return new IntakeView(id(), version, name, bytes, departmentName, status, Optional.ofNullable(stop), Optional.ofNullable(trouble),
                shape.encoding(), shape.headings(), shape.columns(), shape.map(), counts, receivedBy, receivedAt, Optional.ofNullable(readAt), Optional.ofNullable(appliedAt),
                progress.done(), progress.total());
    }
}
