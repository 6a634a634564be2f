package gov.miami.social.policy.account;

import java.util.Set;

/**
 * The facts on which ending an account rests.
 *
 * @param opened   whether it was ever put into use after its approval
 * @param approved whether the end is approved
 */
public record ClosingCase(AccountStatus status, boolean opened, boolean approved, Set<ClosingCondition> met) {
}
