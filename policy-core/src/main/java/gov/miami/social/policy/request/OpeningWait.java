package gov.miami.social.policy.request;

import gov.miami.social.policy.account.AccountStatus;
import java.time.LocalDate;

/**
 * The facts on which it rests whether an approval to establish still holds although nobody has opened the account.
 *
 * @param openBy the last day on which the account may be opened
 * @param warned whether its people were told that the day comes near
 */
public record OpeningWait(AccountStatus account, LocalDate openBy, boolean warned, LocalDate today) {
}
