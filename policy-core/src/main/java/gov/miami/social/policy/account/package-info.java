/**
 * Official accounts: where each stands, when it may be used (A.1), how it is opened with the links of A.5, how it may
 * end (A.1, "terminate"), and how it may be used at once in an emergency (reading 14).
 */
package gov.miami.social.policy.account;
