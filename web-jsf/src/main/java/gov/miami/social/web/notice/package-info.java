/** The pages of notices: how a person gets them, and how far they came. */
package gov.miami.social.web.notice;
