package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one request.
 *
 * @param round how often it was handed in; the decisions of earlier rounds no longer count
 * @param step  how many steps of this round are approved
 * @param due   by when it is to be decided, when it follows an emergency use (reading 14)
 */
public record RequestFacts(RequestId id, String number, RequestKind kind, Optional<AccountId> account, EmployeeId requester,
        Optional<DepartmentKey> requesterDepartment, Optional<DepartmentKey> owningDepartment, RequestContent content,
        RequestStatus status, int round, int step, Optional<StepLevel> waitingLevel, Optional<Instant> waitingSince, Optional<Instant> due, Instant draftedAt,
        Optional<Instant> submittedAt, Optional<Instant> endedAt, EmployeeId changedBy, int version) implements Serializable {

    /** What the account is called: its platform and its name there. */
    String title(Map<PlatformKey, String> platforms) {
        return title(content.profile().handle(), platformName(platforms));
    }

    /** The same by what the account is called on record. */
    static String title(AccountProfile onRecord, Map<PlatformKey, String> platforms) {
        return title(onRecord.handle(), onRecord.platform().map(platforms::get).orElse(""));
    }

    private static String title(String handle, String platform) {
        return (platform + (handle.isEmpty() ? "" : " @" + handle)).strip();
    }

    String platformName(Map<PlatformKey, String> platforms) {
        return content.profile().platform().map(key -> platforms.getOrDefault(key, content.otherPlatform())).orElse("");
    }
}
