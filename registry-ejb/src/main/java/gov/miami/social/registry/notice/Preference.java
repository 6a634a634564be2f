package gov.miami.social.registry.notice;

import gov.miami.social.policy.notice.DeliveryChoice;
import gov.miami.social.policy.notice.DeliveryMode;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;

/** How a person wants to get notices: at once and in English, until the person chooses otherwise. */
@Entity
@Table(name = "notice_preference")
class Preference {

    @Id
    private String person;
    @Enumerated(EnumType.STRING)
    private DeliveryMode mode = DeliveryMode.IMMEDIATELY;
    private String language = "en";
    @Version
    private int version;

    protected Preference() {
    }

    Preference(EmployeeId person) {
        this.person = person.value();
    }

    Decision choose(ChooseDelivery choice, boolean active) {
        var decision = DeliveryChoice.decide(active);
        if (decision.allowed()) {
            mode = choice.mode();
            language = choice.language();
        }
        return decision;
    }

    DeliveryMode mode() {
        return mode;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    PreferenceView view() {
        return new PreferenceView(new EmployeeId(person), mode, language);
    }
}
