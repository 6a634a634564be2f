package gov.miami.social.policy.request;

import static gov.miami.social.policy.shared.Clause.NO_EMERGENCY_USE_TO_DECIDE;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OF_REQUESTERS_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.QUESTIONS_ANSWERED;
import static gov.miami.social.policy.shared.Clause.REQUESTER_ACTS;
import static gov.miami.social.policy.shared.Clause.REQUESTER_IN_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.REQUEST_COMPLETE;
import static gov.miami.social.policy.shared.Clause.REQUEST_OPEN_TO_CHANGE;
import static gov.miami.social.policy.shared.Clause.REQUEST_WITHDRAWABLE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Wording;

/** Whether a requester may write in a request, hand it in, or take it back. */
public final class RequestSubmission {

    /**
     * Whether somebody may begin to write: what he cannot hand in he is told before the first word, not after the last.
     *
     * @param theirs whether the account asked about, if anybody owns it, is his department's, or he answers for all accounts
     */
    public static Decision begin(boolean theirs) {
        return Decision.of(Check.of(ACCOUNT_OF_REQUESTERS_DEPARTMENT, theirs));
    }

    /** @param own whether the one who acts is the requester */
    public static Decision draft(RequestStatus status, boolean own) {
        return Decision.of(Check.of(REQUEST_OPEN_TO_CHANGE, status.openToChange()), Check.of(REQUESTER_ACTS, own));
    }

    /**
     * @param belongs whether the requester belongs to the department he asks for as "the user's department" that day (B.1)
     * @param theirs  whether the account asked about, if anybody owns it, is his department's, or he answers for all accounts
     */
    public static Decision decide(RequestStatus status, boolean own, boolean belongs, boolean theirs, MeritsCase merits) {
        var written = draft(status, own)
                .and(Decision.of(
                        Check.of(REQUESTER_IN_DEPARTMENT, belongs),
                        Check.of(REQUEST_COMPLETE, RequestCompleteness.missing(merits.kind(), merits.content()).isEmpty())));
        var answered = status == RequestStatus.RETURNED
                ? written.and(Decision.of(Check.of(QUESTIONS_ANSWERED, Wording.says(merits.content().answer())))) : written;
        var asked = merits.account().map(about -> answered.and(Decision.of(Check.of(ACCOUNT_OF_REQUESTERS_DEPARTMENT, theirs)))).orElse(answered);
        return asked.and(RequestMerits.atSubmission(merits));
    }

    /** @param usedInEmergency whether the account was used in an emergency before this approval, so that what was done is to be decided (reading 14) */
    public static Decision withdraw(RequestStatus status, boolean own, boolean usedInEmergency) {
        return Decision.of(
                Check.of(REQUEST_WITHDRAWABLE, status.allows(RequestStatus.WITHDRAWN)),
                Check.of(REQUESTER_ACTS, own),
                Check.of(NO_EMERGENCY_USE_TO_DECIDE, !usedInEmergency));
    }

    private RequestSubmission() {
    }
}
