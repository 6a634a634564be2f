package gov.miami.social.policy.account;

/** The facts on which opening rests. {@code linksAttested}: a named person saw both links on the first page. */
public record OpeningCase(AccountStatus status, AccountProfile profile, boolean addressFree, boolean linksAttested, OfficialPages pages) {
}
