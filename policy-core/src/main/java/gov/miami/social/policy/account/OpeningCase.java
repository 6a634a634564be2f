package gov.miami.social.policy.account;

/**
 * The facts on which opening rests.
 *
 * @param linksAttested  whether a named person saw both links on the first page
 * @param platformLawful whether its platform is no prohibited application, or a waiver under s. 112.22 is on file
 */
public record OpeningCase(AccountStatus status, AccountProfile profile, boolean addressFree, boolean linksAttested, boolean platformLawful, OfficialPages pages) {
}
