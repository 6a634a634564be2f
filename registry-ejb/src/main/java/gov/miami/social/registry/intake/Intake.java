package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.ColumnMap;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.policy.intake.Stop;
import gov.miami.social.policy.intake.Trouble;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
    @Embedded
    private ReceivedFile file;
    private DepartmentKey department;
    @Embedded
    private IntakeCourse course = new IntakeCourse();
    private int reading;
    @Embedded
    private ListShape shape = ListShape.UNKNOWN;
    @Embedded
    private Counts counts = Counts.NONE;
    private boolean unattended;
    /** What people said that it means counts from here on; what was taken back is of an earlier course. */
    @Column(name = "course")
    private int corrections;

    protected Intake() {
    }

    Intake(ReceiveList command, String sha256) {
        id = command.id().value();
        file = new ReceivedFile(command, sha256);
        department = command.department().orElse(null);
        unattended = command.unattended();
    }

    Decision receive(long longest, boolean text, boolean departmentStands, String login, Instant at) {
        return file.receive(longest, text, departmentStands, login, at);
    }

    /** Begins work in the background, on this node of the portal, or puts the list aside. */
    Decision step(IntakeStatus next, String workingNode) {
        return course.step(next, counts.comingIn(), workingNode);
    }

    /** A person says which column says what; then the list is read anew. */
    Decision tell(ColumnMap columns, String workingNode) {
        var decision = step(IntakeStatus.READING, workingNode);
        if (decision.allowed()) {
            shape = shape.told(columns);
        }
        return decision;
    }

    /** What people said that it means is taken back; then the list is read anew. */
    Decision leaveAsSent(String workingNode) {
        var decision = step(IntakeStatus.READING, workingNode);
        if (decision.allowed()) {
            corrections++;
        }
        return decision;
    }

    /** Whether there is work to stop. */
    Decision mayStop() {
        return course.mayStop(counts.comingIn());
    }

    int nextReading() {
        return reading + 1;
    }

    void read(ListShape found, Counts counted, Instant at) {
        course.read(at);
        shape = found;
        reading++;
        counts = counted;
    }

    void unreadable(Trouble why, ListShape found) {
        course.unreadable(why);
        shape = found;
    }

    void applied(Instant at) {
        course.applied(at);
    }

    void stopped(Stop why) {
        course.stopped(why);
    }

    IntakeId id() {
        return new IntakeId(id);
    }

    IntakeStatus status() {
        return course.status();
    }

    int corrections() {
        return corrections;
    }

    int reading() {
        return reading;
    }

    ListShape shape() {
        return shape;
    }

    /** The owner of rows that name none. */
    Optional<DepartmentKey> department() {
        return Optional.ofNullable(department);
    }

    String name() {
        return file.name();
    }

    long version() {
        return version;
    }

    int comingIn() {
        return counts.comingIn();
    }

    boolean goesOnUnattended() {
        return unattended && status() == IntakeStatus.READ && course.stop().isEmpty() && counts.comingIn() > 0;
    }

    /** The login of who brought it. */
    String receivedBy() {
        return file.receivedBy();
    }

    IntakeView view(String departmentName, String receivedBy, IntakeProgress progress) {
        return new IntakeView(id(), version, file.name(), file.bytes(), departmentName, status(), course.stop(), course.trouble(),
                shape.encoding(), shape.headings(), shape.columns(), shape.map(), shape.told(), counts, receivedBy, file.receivedAt(), course.readAt(), course.appliedAt(),
                progress.done(), progress.total());
    }
}
