/** What becomes of an e-mail on its way to a person, and how a person wants to get it. */
package gov.miami.social.policy.notice;
