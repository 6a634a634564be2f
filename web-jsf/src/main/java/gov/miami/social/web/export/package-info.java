/** Long lists as files: asked for, watched while they are written, and fetched. */
package gov.miami.social.web.export;
