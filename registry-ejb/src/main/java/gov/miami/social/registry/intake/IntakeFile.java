package gov.miami.social.registry.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a list as they are kept: {@link KeptList}. */
@Entity
@Table(name = "intake_file")
class IntakeFile {

    @Id
    private UUID intake;
    private byte[] content;

    protected IntakeFile() {
    }

    IntakeFile(UUID intake, byte[] content) {
        this.intake = intake;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
