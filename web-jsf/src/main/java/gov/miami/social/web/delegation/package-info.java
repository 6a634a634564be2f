/** The pages of the delegation ledger: who may decide for whom, and what was decided so. */
package gov.miami.social.web.delegation;
