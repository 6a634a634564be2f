/**
 * Stored files: signed instruments, archive proofs, pictures of first pages. Kept in the database, named and typed by what
 * they contain, never opened by the portal, never changed; each with its SHA-256 (Rule 1B-26.003 F.A.C.).
 */
package gov.miami.social.registry.evidence;
