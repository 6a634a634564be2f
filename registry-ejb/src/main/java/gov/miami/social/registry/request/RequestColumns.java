package gov.miami.social.registry.request;

import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.registry.account.ProfileColumns;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** What a requester wrote, as the table keeps it. */
@Embeddable
class RequestColumns {

    @Enumerated(EnumType.STRING)
    private ChangeKind changeKind;
    @Embedded
    private ProfileColumns profile;
    private String otherPlatform;
    private String whyNotExisting;
    private String businessCase;
    private boolean communicationsConsulted;
    private String answer;

    protected RequestColumns() {
    }

    RequestColumns(RequestContent content) {
        changeKind = content.change().orElse(null);
        profile = new ProfileColumns(content.profile());
        otherPlatform = content.otherPlatform();
        whyNotExisting = content.whyNotExisting();
        businessCase = content.businessCase();
        communicationsConsulted = content.communicationsConsulted();
        answer = content.answer();
    }

    RequestContent content() {
        return new RequestContent(Optional.ofNullable(changeKind), profile.profile(), otherPlatform, whyNotExisting, businessCase, communicationsConsulted, answer);
    }
}
