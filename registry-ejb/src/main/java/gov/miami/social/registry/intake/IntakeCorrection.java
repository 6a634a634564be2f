package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.Column;
import gov.miami.social.policy.intake.Correction;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** What a person said that a list means where it says something else; it is heeded whenever the list is read, until all are taken back. */
@Entity
@Table(name = "intake_correction")
class IntakeCorrection {

    @Id
    private UUID id;
    private UUID intake;
    private int course;
    private int number;
    @Enumerated(EnumType.STRING)
    @jakarta.persistence.Column(name = "read_as")
    private Column column;
    private String said;
    private String meant;
    private Long line;

    protected IntakeCorrection() {
    }

    IntakeCorrection(UUID intake, int course, int number, Correction taken) {
        id = UUID.randomUUID();
        this.intake = intake;
        this.course = course;
        this.number = number;
        column = taken.column();
        said = taken.said();
        meant = taken.meant();
        line = taken.line().orElse(null);
    }

    Correction correction() {
        return new Correction(column, said, meant, Optional.ofNullable(line));
    }
}
