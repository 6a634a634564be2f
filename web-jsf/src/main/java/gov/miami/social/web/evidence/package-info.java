/** Stored files for whoever may see them: always as attachments, never shown by the portal. */
package gov.miami.social.web.evidence;
