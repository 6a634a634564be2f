package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * How far the work on a list is; kept apart from the list, so that it is seen, and can be stopped, while the work is
 * not yet settled. Only what changed is written: who asks to stop and who tells how far it is do not undo each other.
 */
@Entity
@DynamicUpdate
@Table(name = "intake_progress")
class IntakeProgress {

    @Id
    private UUID intake;
    private int done;
    private int total;
    private boolean stopAsked;

    protected IntakeProgress() {
    }

    IntakeProgress(UUID intake) {
        this.intake = intake;
    }

    IntakeId id() {
        return new IntakeId(intake);
    }

    void begin() {
        done = 0;
        total = 0;
        stopAsked = false;
    }

    boolean advance(int done, int total) {
        this.done = done;
        this.total = total;
        return !stopAsked;
    }

    void askToStop() {
        stopAsked = true;
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }
}
