package gov.miami.social.policy.account;

import java.util.Set;

/** The facts on which ending an account rests: where it stands, whether the end is approved, and which conditions are met. */
public record ClosingCase(AccountStatus status, boolean approved, Set<ClosingCondition> met) {
}
