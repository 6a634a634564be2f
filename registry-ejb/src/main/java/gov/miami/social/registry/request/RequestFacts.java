package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.Asked;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.request.UsedInEmergency;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountFacts;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of one request.
 *
 * @param before the account as asked for, under the name and address it had before a change; the same as asked for of any other request
 * @param round how often it was handed in; the decisions of earlier rounds no longer count
 * @param step  how many steps of this round are approved
 * @param due   by when it is to be decided, when it follows an emergency use (reading 14)
 */
public record RequestFacts(RequestId id, String number, RequestKind kind, Optional<AccountId> account, EmployeeId requester,
        Optional<DepartmentKey> requesterDepartment, Optional<DepartmentKey> owningDepartment, RequestContent content, AccountProfile before,
        RequestStatus status, int round, int step, Optional<StepLevel> waitingLevel, Optional<Instant> waitingSince, Optional<Instant> due, Instant draftedAt,
        Optional<Instant> submittedAt, Optional<Instant> endedAt, EmployeeId changedBy, int version) implements Serializable {

    /** How the use in an emergency stands that it asks to approve; nothing of any other request. */
    Optional<UsedInEmergency> inEmergency(AccountFacts about) {
        return due.map(moment -> UsedInEmergency.of(about.status(), about.reviewDue().equals(due)));
    }

    /** The same while it is written, as of the day on which the account it would alter stands like this. */
    RequestFacts asOf(AccountProfile onRecord) {
        if (!status.openToChange() || !kind.alters()) {
            return this;
        }
        var now = content.asOf(onRecord);
        return new RequestFacts(id, number, kind, account, requester, requesterDepartment, owningDepartment, now, new NameBefore(onRecord).of(now.profile()),
                status, round, step, waitingLevel, waitingSince, due, draftedAt, submittedAt, endedAt, changedBy, version);
    }

    /** What the account is called: its platform and its name there; of a rename the old name before the new one. */
    String title(Map<PlatformKey, String> platforms) {
        return (platformName(platforms) + " " + naming()).strip();
    }

    /** The same by what the account is called on record, which a rename tells itself. */
    String title(AccountProfile onRecord, Map<PlatformKey, String> platforms) {
        return renames() ? title(platforms) : (onRecord.platform().map(platforms::get).orElse("") + " " + at(onRecord.handle())).strip();
    }

    /** The name there, of a rename from the old one to the new one. */
    public String naming() {
        return Stream.of(before.handle(), content.profile().handle()).skip(renames() ? 0 : 1).filter(handle -> !handle.isEmpty()).distinct()
                .map(RequestFacts::at).collect(Collectors.joining(" \u2192 "));
    }

    /** What is asked for in a word: of a change, which one. */
    public Asked asks() {
        return Asked.of(kind, content.change());
    }

    /** Whether another name or address is asked for. */
    public boolean renames() {
        return content.change().filter(ChangeKind.RENAME::equals).isPresent();
    }

    private static String at(String handle) {
        return handle.isEmpty() ? "" : "@" + handle;
    }

    String platformName(Map<PlatformKey, String> platforms) {
        return content.profile().platform().map(key -> platforms.getOrDefault(key, content.otherPlatform())).orElse("");
    }
}
