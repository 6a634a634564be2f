/**
 * APM 2-13 itself: its editions, from when each is in force, and the text held, word for word, every sentence
 * addressable. Clauses: all; this is where they are printed.
 */
package gov.miami.social.registry.policy;
