package gov.miami.social.policy.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a requester writes.
 *
 * @param profile                the account as it shall be
 * @param otherPlatform          the platform's name and address, when the catalogue lacks it
 * @param whyNotExisting         why the accounts that exist do not serve the purpose
 * @param businessCase           why the City needs this; for a change or an end, the reason
 * @param communicationsConsulted whether the Office of Communications was consulted (A.3)
 * @param recipient              the official, with his office, to whom an account is handed over
 * @param answer                 what is answered to the questions with which the request was last returned
 */
public record RequestContent(Optional<ChangeKind> change, AccountProfile profile, String otherPlatform, String whyNotExisting,
        String businessCase, boolean communicationsConsulted, String recipient, String answer) implements Serializable {

    public RequestContent {
        profile = profile.onTheWeb();
        recipient = recipient.strip();
        answer = answer.strip();
    }

    /** A request of which nothing was asked back. */
    public RequestContent(Optional<ChangeKind> change, AccountProfile profile, String otherPlatform, String whyNotExisting,
            String businessCase, boolean communicationsConsulted) {
        this(change, profile, otherPlatform, whyNotExisting, businessCase, communicationsConsulted, "", "");
    }

    /** The same for another platform. */
    public RequestContent on(PlatformKey platform) {
        return new RequestContent(change, profile.on(platform), otherPlatform, whyNotExisting, businessCase, communicationsConsulted, recipient, answer);
    }

    /** The same for another department. */
    public RequestContent ownedBy(DepartmentKey owner) {
        return new RequestContent(change, profile.ownedBy(owner), otherPlatform, whyNotExisting, businessCase, communicationsConsulted, recipient, answer);
    }

    /** The same with another answer to what was asked back. */
    public RequestContent answering(String questions) {
        return new RequestContent(change, profile, otherPlatform, whyNotExisting, businessCase, communicationsConsulted, recipient, questions);
    }

    /** The same, naming the official to whom the account is handed over. */
    public RequestContent handedTo(String official) {
        return new RequestContent(change, profile, otherPlatform, whyNotExisting, businessCase, communicationsConsulted, official, answer);
    }

    /**
     * The same as of the day on which the account stands like this: all of it that the request does not ask to alter is as it is by now.
     * The department stays the one for which the request was written.
     */
    public RequestContent asOf(AccountProfile onRecord) {
        var kept = profile.department().map(onRecord::ownedBy).orElse(onRecord);
        var asked = change.map(altered -> switch (altered) {
            case RENAME -> kept.renamed(profile.handle(), profile.url());
            case TRANSFER -> kept.movedTo(profile);
            case HAND_OVER -> kept;
        }).orElse(kept);
        return new RequestContent(change, asked, otherPlatform, whyNotExisting, businessCase, communicationsConsulted, recipient, answer);
    }

    /** A request that begins: what the change asks for is not filled in beforehand, because nothing counts as asked that nobody typed. */
    public static RequestContent begin(Optional<ChangeKind> change, AccountProfile onRecord) {
        var open = change.map(altered -> switch (altered) {
            case RENAME -> onRecord.renamed("", "");
            case TRANSFER -> onRecord.movedTo(AccountProfile.empty());
            case HAND_OVER -> onRecord;
        }).orElse(onRecord);
        return new RequestContent(change, open, "", "", "", false);
    }

    /** Whether the Office of Communications is somebody else than who asks, so that it can be consulted (A.3). */
    public boolean consults() {
        return !profile.department().equals(Optional.of(DepartmentKey.COMMUNICATIONS));
    }

    public static RequestContent empty() {
        return new RequestContent(Optional.empty(), AccountProfile.empty(), "", "", "", false);
    }
}
