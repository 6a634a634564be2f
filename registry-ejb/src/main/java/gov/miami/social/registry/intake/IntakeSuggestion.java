package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.Remark;
import gov.miami.social.policy.intake.Suggestion;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What one row of a list may have meant, as a reading found it; another reading writes rows of its own. */
@Entity
@Table(name = "intake_suggestion")
class IntakeSuggestion {

    @Id
    private UUID id;
    private UUID intake;
    private int reading;
    private long line;
    @Enumerated(EnumType.STRING)
    private Remark remark;
    private String heading;
    private String said;
    private String meant;

    protected IntakeSuggestion() {
    }

    IntakeSuggestion(UUID intake, int reading, long line, Suggestion found) {
        id = UUID.randomUUID();
        this.intake = intake;
        this.reading = reading;
        this.line = line;
        remark = found.remark();
        heading = RemarksText.heading(found.heading());
        said = found.said();
        meant = String.join(SuggestionView.BETWEEN, found.meant());
    }
}
