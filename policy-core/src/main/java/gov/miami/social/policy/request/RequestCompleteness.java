package gov.miami.social.policy.request;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.Wording;
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
            note(missing, "otherPlatform", !profile.platform().equals(Optional.of(PlatformKey.OTHER)) || Wording.says(content.otherPlatform()));
            note(missing, "handle", Wording.says(profile.handle()));
            note(missing, "purpose", Wording.says(profile.purpose()));
            note(missing, "audience", Wording.says(profile.audience()));
            note(missing, "languages", !profile.languages().isEmpty());
            note(missing, "primaryContact", profile.primaryContact().isPresent());
            note(missing, "recoveryEmail", Wording.says(profile.recoveryEmail()));
        }
        note(missing, "whyNotExisting", kind != RequestKind.ESTABLISH || Wording.says(content.whyNotExisting()));
        note(missing, "businessCase", Wording.says(content.businessCase()));
        note(missing, "url", kind != RequestKind.USE || Wording.says(profile.url()));
        note(missing, "change", kind != RequestKind.CHANGE || content.change().isPresent());
        note(missing, "handle", !renames(kind, content) || Wording.says(profile.handle()));
        return List.copyOf(missing);
    }

    private static boolean renames(RequestKind kind, RequestContent content) {
        return kind == RequestKind.CHANGE && content.change().equals(Optional.of(ChangeKind.RENAME));
    }

    private static void note(List<String> missing, String field, boolean filled) {
        if (!filled) {
            missing.add(field);
        }
    }

    private RequestCompleteness() {
    }
}
