package gov.miami.social.web.request;

import gov.miami.social.policy.request.RequestKind;
import java.util.List;

/** The pages of the request wizard, for each kind of request the ones it needs. */
public enum WizardStep {
    WHERE, WHAT, WHY, WHO, LINKS, REVIEW;

    static List<WizardStep> of(RequestKind kind) {
        return switch (kind) {
            case ESTABLISH, USE -> List.of(WHERE, WHY, WHO, LINKS, REVIEW);
            case CHANGE -> List.of(WHAT, WHY, REVIEW);
            case TERMINATE -> List.of(WHY, REVIEW);
        };
    }
}
