/**
 * Requests to establish, use, change or terminate an account, their approvals, and the declared emergency. A.1, B.1,
 * readings 1 to 4, 11 and 14.
 */
package gov.miami.social.registry.request;
