/** Long lists as files, in the server. */
package gov.miami.social.it.export;
