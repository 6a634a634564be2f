/**
 * Long lists as files: written in the background, so that nobody waits with a page open, kept for a while, fetched by who asked
 * for them, and by nobody else.
 */
package gov.miami.social.registry.export;
