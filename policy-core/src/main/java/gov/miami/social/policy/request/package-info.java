/**
 * Requests for what no department may do by itself: establish, use, change or terminate an account (A.1), with the two
 * approvals of B.1, director first, and the declared emergency that lets a pre-named account be used at once (reading 14).
 */
package gov.miami.social.policy.request;
