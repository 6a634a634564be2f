package gov.miami.social.registry.policy;

import gov.miami.social.policy.shared.PolicyVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One edition of APM 2-13. It comes into force on a day and stays in force until the next one does; it never changes. */
@Entity
@Table(name = "policy_edition")
class PolicyEdition {

    @Id
    private String version;
    private String number;
    private String title;
    private String issuedBy;
    private LocalDate inForceFrom;
    private boolean textHeld;

    protected PolicyEdition() {
    }

    PolicyVersion version() {
        return PolicyVersion.parse(version);
    }

    boolean textHeld() {
        return textHeld;
    }

    EditionView view() {
        return new EditionView(version(), number, title, issuedBy, inForceFrom, textHeld);
    }
}
