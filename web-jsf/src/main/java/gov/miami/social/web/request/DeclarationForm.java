package gov.miami.social.web.request;

import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.registry.request.DeclareEmergency;
import gov.miami.social.registry.request.EmergencyView;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is typed to declare an emergency. A second click declares the same one. */
public class DeclarationForm implements Serializable {

    private final EmergencyId id = EmergencyId.random();
    private String title;
    private String reason;
    private Integer hours;

    /** @param seen the emergencies that the declarer sees, the latest first */
    DeclareEmergency command(Instant now, List<EmergencyView> seen) {
        return new DeclareEmergency(id, title, reason, now.plus(Duration.ofHours(hours)), seen.stream().map(EmergencyView::id).findFirst());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }
}
