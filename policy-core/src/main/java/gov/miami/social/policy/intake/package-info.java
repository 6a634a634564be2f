/**
 * Lists of found accounts: which account an address names, what is wrong with a row of such a list, and when a list may
 * be brought into the registry. Accounts come in as found, in use without an approval (A.1-use, reading 2).
 */
package gov.miami.social.policy.intake;
