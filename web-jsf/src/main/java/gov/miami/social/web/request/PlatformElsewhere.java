package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.web.shared.FormText;
import java.io.Serializable;

/** A platform that the catalogue lacks, as the requester calls it (DEF.A); asked for once he chose another than those of the catalogue. */
public class PlatformElsewhere implements Serializable {

    private final boolean asked;
    private String name;

    PlatformElsewhere(RequestContent content) {
        asked = chosen(content.profile());
        name = content.otherPlatform();
    }

    private static boolean chosen(AccountProfile profile) {
        return profile.platform().filter(PlatformKey.OTHER::equals).isPresent();
    }

    /** Whether it was chosen just now, so that its field is shown next. */
    boolean unfolds(AccountProfile typed) {
        return !asked && chosen(typed);
    }

    public boolean isAsked() {
        return asked;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = FormText.of(name);
    }
}
