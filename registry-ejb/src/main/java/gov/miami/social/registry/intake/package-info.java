/**
 * Lists of accounts found in use: taken in as a file, read row by row with a verdict and its reasons, then put on record
 * unapproved, all or none (APM 2-13 A.1-use, reading 2: each needs a request for use). The work runs in the background
 * and can be stopped; what is stopped is undone.
 */
package gov.miami.social.registry.intake;
