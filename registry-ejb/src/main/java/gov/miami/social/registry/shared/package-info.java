/**
 * What every feature of the registry stands on: who calls, the city's clock, the roles, the answers that are not
 * results (refusal, no such item, not yours, stale view), lists in pages, and the schema's way into the database.
 */
package gov.miami.social.registry.shared;
