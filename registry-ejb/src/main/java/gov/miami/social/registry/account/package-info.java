/**
 * The registry of official accounts and the catalogue of platforms: what exists, who owns it, whether its use is
 * approved today (A.1), and how it goes into use and ends. DEF.A, A.1, A.5.
 */
package gov.miami.social.registry.account;
