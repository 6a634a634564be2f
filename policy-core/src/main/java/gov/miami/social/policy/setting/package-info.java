/** The numbers and lists that the policy leaves open and the City fills: kept as data, each with where it comes from. */
package gov.miami.social.policy.setting;
