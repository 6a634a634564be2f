/**
 * The journal: every act and every refusal, with who, when, under which policy version and which clauses. It only
 * grows; each row is sealed to the row before it, so that a changed or missing row is found and named.
 */
package gov.miami.social.registry.journal;
