package gov.miami.social.policy.request;

import gov.miami.social.policy.account.PlatformKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which fields a request still lacks before it can be handed in (A.1: request and business case are the evidence). */
public final class RequestCompleteness {

    /** The names of the missing fields, in the order of the form; empty when the request is complete. */
    public static List<String> missing(RequestKind kind, RequestContent content) {
        var missing = new ArrayList<String>();
        var profile = content.profile();
        note(missing, "department", profile.department().isPresent());
        if (kind == RequestKind.ESTABLISH || kind == RequestKind.USE) {
            note(missing, "platform", profile.platform().isPresent());
            note(missing, "otherPlatform", !profile.platform().equals(Optional.of(PlatformKey.OTHER)) || !content.otherPlatform().isBlank());
            note(missing, "handle", !profile.handle().isBlank());
            note(missing, "purpose", !profile.purpose().isBlank());
            note(missing, "audience", !profile.audience().isBlank());
            note(missing, "languages", !profile.languages().isEmpty());
            note(missing, "primaryContact", profile.primaryContact().isPresent());
            note(missing, "recoveryEmail", !profile.recoveryEmail().isBlank());
        }
        note(missing, "whyNotExisting", kind != RequestKind.ESTABLISH || !content.whyNotExisting().isBlank());
        note(missing, "businessCase", !content.businessCase().isBlank());
        note(missing, "url", kind != RequestKind.USE || !profile.url().isBlank());
        note(missing, "change", kind != RequestKind.CHANGE || content.change().isPresent());
        return List.copyOf(missing);
    }

    private static void note(List<String> missing, String field, boolean filled) {
        if (!filled) {
            missing.add(field);
        }
    }

    private RequestCompleteness() {
    }
}
