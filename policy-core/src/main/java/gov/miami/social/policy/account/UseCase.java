package gov.miami.social.policy.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The facts on which the use of an account rests: where it stands, until which day approved, until when an emergency covers it. */
public record UseCase(AccountStatus status, Optional<LocalDate> approvedUntil, LocalDate today, Optional<Instant> reviewDue, Instant now) {
}
