/** The policy page: APM 2-13 as printed, and beside each sentence what in the portal acts on it. */
package gov.miami.social.web.policy;
