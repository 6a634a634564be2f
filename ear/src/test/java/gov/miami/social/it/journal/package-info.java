/** The journal, the stored files and the settings, in the server. */
package gov.miami.social.it.journal;
