package gov.miami.social.policy.account;

/**
 * The facts on which taking back an approved end rests.
 *
 * @param approved   whether the end of the account stands approved, by the request whose approval is taken back
 * @param heads      whether the person is the City Manager that day, or the approver of the affiliate
 * @param approvedIt whether it was the person who approved
 * @param empowered  whether he may still decide such requests, by a delegation in force
 */
public record EndTakeBackCase(AccountStatus account, boolean approved, boolean heads, boolean approvedIt, boolean empowered, String reason) {
}
