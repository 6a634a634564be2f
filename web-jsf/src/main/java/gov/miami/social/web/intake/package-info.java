/** The pages by which lists of found accounts are taken in, looked at and brought in. */
package gov.miami.social.web.intake;
