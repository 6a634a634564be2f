/**
 * The delegation ledger: who may decide in the City Manager's or a director's place, which powers, for which
 * departments, from which day until which, under which signed instrument; and what was decided under each
 * (APM 2-13 A.1, A.2, A.4, B.1: "or designee"; the City's reading 11).
 */
package gov.miami.social.registry.delegation;
