package gov.miami.social.policy.account;

/**
 * The facts on which opening rests.
 *
 * @param approved       the account as it was approved
 * @param profile        the account as it was opened on its platform
 * @param addressFits    whether its address stands on a host of its platform
 * @param linksAttested  whether a named person saw both links on the first page
 * @param platformLawful whether its platform is no prohibited application, or a waiver under s. 112.22 is on file
 */
public record OpeningCase(AccountStatus status, AccountProfile approved, AccountProfile profile, boolean addressFits, boolean addressFree,
        boolean linksAttested, boolean platformLawful, OfficialPages pages) {
}
