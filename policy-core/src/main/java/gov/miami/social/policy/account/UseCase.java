package gov.miami.social.policy.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts on which the use of an account rests.
 *
 * @param approvedUntil  the last day of its approval
 * @param reviewDue      by when its use in an emergency is to be approved; absent once it is, which covers it until the emergency ends
 * @param platformLawful whether its platform is no prohibited application, or a waiver under s. 112.22 is on file
 * @param ending         whether its end is approved
 */
public record UseCase(AccountStatus status, Optional<LocalDate> approvedUntil, LocalDate today, Optional<Instant> reviewDue, Instant now,
        boolean platformLawful, boolean ending) {

    /** Of an account whose end is not approved. */
    public UseCase(AccountStatus status, Optional<LocalDate> approvedUntil, LocalDate today, Optional<Instant> reviewDue, Instant now, boolean platformLawful) {
        this(status, approvedUntil, today, reviewDue, now, platformLawful, false);
    }
}
