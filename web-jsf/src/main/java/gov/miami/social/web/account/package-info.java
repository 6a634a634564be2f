/** Pages of official accounts and of the platform catalogue. */
package gov.miami.social.web.account;
